from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...declared import declared
from ...types import UNSET, Change, Client, Importer, ImportOptions, Paginator, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class ContactAssignments:
    """Contact assignments.

    | Method       | What it does                                               |
    | ------------ | ---------------------------------------------------------- |
    | `create`     | Create a contact assignment.                               |
    | `delete`     | Delete a contact assignment.                               |
    | `get`        | Get a contact assignment by id.                            |
    | `import_all` | Import contact assignments and return a report.            |
    | `importer`   | Import contact assignments, with an outcome for every row. |
    | `list`       | List contact assignments.                                  |
    | `modify`     | Read a contact assignment, change it and replace it.       |
    | `upsert`     | Create or replace a contact assignment.                    |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(self, body: models.ContactAssignmentCreate | Mapping[str, Any]) -> models.IdResponse:
        """Create a contact assignment.

        `POST /customer-management/{tenant}/contact-assignments` answers 201; errors: 400, 401, 403, 409, 500.
        Token: service. Scope: `customermanagement.contactassignment_manage`.
        Raises `Conflict` (409).
        """
        from ..models import id_response as _id_response

        return await self._client.send(
            Request("customer_management.contact_assignments.create", body=body), _id_response.decode
        )

    async def delete(self, contact_assignment_id: str) -> None:
        """Delete a contact assignment.

        `DELETE /customer-management/{tenant}/contact-assignments/{contactAssignmentId}` answers 204; errors: 400, 401,
        403, 404, 500.
        Token: service. Scope: `customermanagement.contactassignment_manage`.
        """
        return await self._client.send(
            Request(
                "customer_management.contact_assignments.delete", path={"contactAssignmentId": contact_assignment_id}
            ),
            nothing,
        )

    async def get(self, contact_assignment_id: str, *, fields: str | Unset = UNSET) -> models.ContactAssignment:
        """Get a contact assignment by id.

        `GET /customer-management/{tenant}/contact-assignments/{contactAssignmentId}` answers 200; errors: 400, 401,
        403, 404, 500.
        Token: service. Scope: `customermanagement.contactassignment_read`.

        Args:
            fields: Names of the fields to return, separated by commas.
        """
        from ..models import contact_assignment as _contact_assignment

        return await self._client.send(
            Request(
                "customer_management.contact_assignments.get",
                path={"contactAssignmentId": contact_assignment_id},
                query={"fields": fields},
            ),
            _contact_assignment.decode,
        )

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        q: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        legal_entity_id: str | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        type_: Literal["BILLING", "CONTACT", "LOGISTICS", "PRIMARY"] | str | Unset = UNSET,
        primary: bool | Unset = UNSET,
    ) -> Paginator[models.ContactAssignment]:
        """List contact assignments.

        `GET /customer-management/{tenant}/contact-assignments` answers 200; errors: 400, 401, 403, 500.
        Token: service. Scope: `customermanagement.contactassignment_read`.
        Paged, 16 items a page by default, with a total on request.

        Args:
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            page_size: Items per page. Default `16`; 1 or more.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            q: Filter in the query language of the API, such as `name:value`.
            type_: One of `'PRIMARY'`, `'BILLING'`, `'LOGISTICS'`, `'CONTACT'`.
        """
        from ..models import contact_assignment as _contact_assignment

        return self._client.paginate(
            Request(
                "customer_management.contact_assignments.list",
                query={
                    "pageNumber": page_number,
                    "pageSize": page_size,
                    "sort": sort,
                    "q": q,
                    "fields": fields,
                    "legalEntity.id": legal_entity_id,
                    "customer.id": customer_id,
                    "type": type_,
                    "primary": primary,
                },
            ),
            _contact_assignment.decode,
        )

    async def upsert(
        self, contact_assignment_id: str, body: models.ContactAssignmentUpdate | Mapping[str, Any]
    ) -> models.IdResponse | None:
        """Create or replace a contact assignment.

        `PUT /customer-management/{tenant}/contact-assignments/{contactAssignmentId}` answers 201 or 204; errors: 400,
        401, 403, 404, 409, 500.
        Token: service. Scope: `customermanagement.contactassignment_manage`.
        Raises `Conflict` if `metadata.version` is outdated.
        """
        from ..models import id_response as _id_response

        return await self._client.send(
            Request(
                "customer_management.contact_assignments.upsert",
                path={"contactAssignmentId": contact_assignment_id},
                body=body,
            ),
            _id_response.decode,
        )

    async def modify(
        self, contact_assignment_id: str, change: Change[models.ContactAssignment], *, attempts: int = 5
    ) -> models.ContactAssignment:
        """Read a contact assignment, change it and replace it.

        Sends `get`, then `upsert` if something has changed; after a `Conflict` it reads again.
        Scopes: `customermanagement.contactassignment_read` to read; `customermanagement.contactassignment_manage` to
        replace.
        Raises the last `Conflict`.

        Args:
            change: Changes what was read in place, or returns what it is to be; may be asynchronous.
            attempts: How often it is tried at most.
        """
        from .. import models
        from ..models import contact_assignment as _contact_assignment

        return await self._client.modify(
            "customer_management.contact_assignments.get",
            "customer_management.contact_assignments.upsert",
            _contact_assignment.decode,
            change,
            path={"contactAssignmentId": contact_assignment_id},
            attempts=attempts,
            trim=declared(models, "ContactAssignmentUpdate"),
        )

    def importer(
        self,
        rows: AsyncIterable[models.ContactAssignmentUpdate | models.ContactAssignmentCreate | Mapping[str, Any]]
        | Iterable[models.ContactAssignmentUpdate | models.ContactAssignmentCreate | Mapping[str, Any]],
        *,
        mode: Literal["upsert", "create"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import contact assignments, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `upsert` or `create`, one row a request. Token: service. Scope:
        `customermanagement.contactassignment_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces, `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer(
            {
                "upsert": "customer_management.contact_assignments.upsert",
                "create": "customer_management.contact_assignments.create",
            },
            rows,
            mode=mode,
            path={},
            **options,
        )

    async def import_all(
        self,
        rows: AsyncIterable[models.ContactAssignmentUpdate | models.ContactAssignmentCreate | Mapping[str, Any]]
        | Iterable[models.ContactAssignmentUpdate | models.ContactAssignmentCreate | Mapping[str, Any]],
        *,
        mode: Literal["upsert", "create"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import contact assignments and return a report.

        The report counts the outcomes and has those that failed.
        Sends `upsert` or `create`, one row a request. Token: service. Scope:
        `customermanagement.contactassignment_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces, `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {
                "upsert": "customer_management.contact_assignments.upsert",
                "create": "customer_management.contact_assignments.create",
            },
            rows,
            mode=mode,
            path={},
            **options,
        )
