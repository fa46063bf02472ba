from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...declared import declared
from ...decoding import list_of
from ...types import UNSET, Change, Client, Importer, ImportOptions, Paginator, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class LegalEntities:
    """Legal entities.

    | Method                  | What it does                                            |
    | ----------------------- | ------------------------------------------------------- |
    | `create`                | Create a legal entity.                                  |
    | `delete`                | Delete a legal entity.                                  |
    | `get`                   | Get a legal entity by id.                               |
    | `import_all`            | Import legal entities and return a report.              |
    | `importer`              | Import legal entities, with an outcome for every row.   |
    | `list`                  | List legal entities.                                    |
    | `list_parent_hierarchy` | List the parents of a legal entity, up to the root.     |
    | `modify`                | Read a legal entity, change it and replace it.          |
    | `search`                | Search legal entities with a query in the request body. |
    | `upsert`                | Create or replace a legal entity.                       |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(self, body: models.LegalEntityCreate | Mapping[str, Any]) -> models.IdResponse:
        """Create a legal entity.

        `POST /customer-management/{tenant}/legal-entities` answers 201; errors: 400, 401, 403, 409, 500.
        Token: service. Scope: `customermanagement.legalentity_manage`.
        Raises `Conflict` (409).
        """
        from ..models import id_response as _id_response

        return await self._client.send(
            Request("customer_management.legal_entities.create", body=body), _id_response.decode
        )

    async def delete(self, legal_entity_id: str) -> None:
        """Delete a legal entity.

        `DELETE /customer-management/{tenant}/legal-entities/{legalEntityId}` answers 204; errors: 400, 401, 403, 404,
        500.
        Token: service. Scope: `customermanagement.legalentity_manage`.
        """
        return await self._client.send(
            Request("customer_management.legal_entities.delete", path={"legalEntityId": legal_entity_id}), nothing
        )

    async def get(self, legal_entity_id: str, *, fields: str | Unset = UNSET) -> models.LegalEntity:
        """Get a legal entity by id.

        `GET /customer-management/{tenant}/legal-entities/{legalEntityId}` answers 200; errors: 400, 401, 403, 404, 500.
        Token: service. Scope: `customermanagement.legalentity_read`.

        Args:
            fields: Names of the fields to return, separated by commas.
        """
        from ..models import legal_entity as _legal_entity

        return await self._client.send(
            Request(
                "customer_management.legal_entities.get",
                path={"legalEntityId": legal_entity_id},
                query={"fields": fields},
            ),
            _legal_entity.decode,
        )

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        q: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        type_: Literal["COMPANY", "SUBSIDIARY"] | str | Unset = UNSET,
        parent_id: str | Unset = UNSET,
        legal_info_legal_name: str | Unset = UNSET,
        legal_info_registration_date: str | Unset = UNSET,
        legal_info_tax_registration_number: str | Unset = UNSET,
        legal_info_registration_agency: str | Unset = UNSET,
        legal_info_country_of_registration: str | Unset = UNSET,
        legal_info_registration_id: str | Unset = UNSET,
    ) -> Paginator[models.LegalEntity]:
        """List legal entities.

        `GET /customer-management/{tenant}/legal-entities` answers 200; errors: 400, 401, 403, 500.
        Token: service. Any of the scopes: `customermanagement.legalentity_read`,
        `customermanagement.legalentity_read_own`.
        Paged, 16 items a page by default, with a total on request.

        Args:
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            page_size: Items per page. Default `16`; 1 or more.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            type_: One of `'COMPANY'`, `'SUBSIDIARY'`.
        """
        from ..models import legal_entity as _legal_entity

        return self._client.paginate(
            Request(
                "customer_management.legal_entities.list",
                query={
                    "pageNumber": page_number,
                    "pageSize": page_size,
                    "sort": sort,
                    "q": q,
                    "fields": fields,
                    "id": id,
                    "name": name,
                    "type": type_,
                    "parentId": parent_id,
                    "legalInfo.legalName": legal_info_legal_name,
                    "legalInfo.registrationDate": legal_info_registration_date,
                    "legalInfo.taxRegistrationNumber": legal_info_tax_registration_number,
                    "legalInfo.registrationAgency": legal_info_registration_agency,
                    "legalInfo.countryOfRegistration": legal_info_country_of_registration,
                    "legalInfo.registrationId": legal_info_registration_id,
                },
            ),
            _legal_entity.decode,
        )

    async def list_parent_hierarchy(self, legal_entity_id: str) -> builtins.list[models.LegalEntity]:
        """List the parents of a legal entity, up to the root.

        `GET /customer-management/{tenant}/legal-entities/{legalEntityId}/parent-hierarchy` answers 200; errors: 401,
        403, 500.
        Token: service. Any of the scopes: `customermanagement.legalentity_read`,
        `customermanagement.legalentity_manage`.
        """
        from ..models import legal_entity as _legal_entity

        return await self._client.send(
            Request(
                "customer_management.legal_entities.list_parent_hierarchy", path={"legalEntityId": legal_entity_id}
            ),
            list_of(_legal_entity.decode),
        )

    def search(
        self,
        body: models.SearchRequest | Mapping[str, Any],
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        type_: Literal["COMPANY", "SUBSIDIARY"] | str | Unset = UNSET,
        parent_id: str | Unset = UNSET,
        legal_info_legal_name: str | Unset = UNSET,
        legal_info_registration_date: str | Unset = UNSET,
        legal_info_tax_registration_number: str | Unset = UNSET,
        legal_info_registration_agency: str | Unset = UNSET,
        legal_info_country_of_registration: str | Unset = UNSET,
        legal_info_registration_id: str | Unset = UNSET,
    ) -> Paginator[models.LegalEntity]:
        """Search legal entities with a query in the request body.

        `POST /customer-management/{tenant}/legal-entities/search` answers 200; errors: 400, 401, 403, 500.
        Token: service. Any of the scopes: `customermanagement.legalentity_read`,
        `customermanagement.legalentity_read_own`.
        Paged, 16 items a page by default, with a total on request.

        Args:
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            page_size: Items per page. Default `16`; 1 or more.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            type_: One of `'COMPANY'`, `'SUBSIDIARY'`.
        """
        from ..models import legal_entity as _legal_entity

        return self._client.paginate(
            Request(
                "customer_management.legal_entities.search",
                query={
                    "pageNumber": page_number,
                    "pageSize": page_size,
                    "sort": sort,
                    "fields": fields,
                    "id": id,
                    "name": name,
                    "type": type_,
                    "parentId": parent_id,
                    "legalInfo.legalName": legal_info_legal_name,
                    "legalInfo.registrationDate": legal_info_registration_date,
                    "legalInfo.taxRegistrationNumber": legal_info_tax_registration_number,
                    "legalInfo.registrationAgency": legal_info_registration_agency,
                    "legalInfo.countryOfRegistration": legal_info_country_of_registration,
                    "legalInfo.registrationId": legal_info_registration_id,
                },
                body=body,
            ),
            _legal_entity.decode,
        )

    async def upsert(
        self, legal_entity_id: str, body: models.LegalEntityUpdate | Mapping[str, Any]
    ) -> models.IdResponse | None:
        """Create or replace a legal entity.

        `PUT /customer-management/{tenant}/legal-entities/{legalEntityId}` answers 201 or 204; errors: 400, 401, 403,
        404, 409, 500.
        Token: service. Scope: `customermanagement.legalentity_manage`.
        Raises `Conflict` if `metadata.version` is outdated.
        """
        from ..models import id_response as _id_response

        return await self._client.send(
            Request("customer_management.legal_entities.upsert", path={"legalEntityId": legal_entity_id}, body=body),
            _id_response.decode,
        )

    async def modify(
        self, legal_entity_id: str, change: Change[models.LegalEntity], *, attempts: int = 5
    ) -> models.LegalEntity:
        """Read a legal entity, change it and replace it.

        Sends `get`, then `upsert` if something has changed; after a `Conflict` it reads again.
        Scopes: `customermanagement.legalentity_read` to read; `customermanagement.legalentity_manage` to replace.
        Raises the last `Conflict`.

        Args:
            change: Changes what was read in place, or returns what it is to be; may be asynchronous.
            attempts: How often it is tried at most.
        """
        from .. import models
        from ..models import legal_entity as _legal_entity

        return await self._client.modify(
            "customer_management.legal_entities.get",
            "customer_management.legal_entities.upsert",
            _legal_entity.decode,
            change,
            path={"legalEntityId": legal_entity_id},
            attempts=attempts,
            trim=declared(models, "LegalEntityUpdate"),
        )

    def importer(
        self,
        rows: AsyncIterable[models.LegalEntityUpdate | models.LegalEntityCreate | Mapping[str, Any]]
        | Iterable[models.LegalEntityUpdate | models.LegalEntityCreate | Mapping[str, Any]],
        *,
        mode: Literal["upsert", "create"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import legal entities, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `upsert` or `create`, one row a request. Token: service. Scope: `customermanagement.legalentity_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces, `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer(
            {
                "upsert": "customer_management.legal_entities.upsert",
                "create": "customer_management.legal_entities.create",
            },
            rows,
            mode=mode,
            path={},
            **options,
        )

    async def import_all(
        self,
        rows: AsyncIterable[models.LegalEntityUpdate | models.LegalEntityCreate | Mapping[str, Any]]
        | Iterable[models.LegalEntityUpdate | models.LegalEntityCreate | Mapping[str, Any]],
        *,
        mode: Literal["upsert", "create"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import legal entities and return a report.

        The report counts the outcomes and has those that failed.
        Sends `upsert` or `create`, one row a request. Token: service. Scope: `customermanagement.legalentity_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces, `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {
                "upsert": "customer_management.legal_entities.upsert",
                "create": "customer_management.legal_entities.create",
            },
            rows,
            mode=mode,
            path={},
            **options,
        )
