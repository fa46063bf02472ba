from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...declared import declared
from ...decoding import list_of
from ...types import Change, Client, Importer, ImportOptions, Report, Request, nothing

if TYPE_CHECKING:
    from .. import models


class CustomerGroupRelations:
    """Shipping groups of customers.

    | Method       | What it does                                                        |
    | ------------ | ------------------------------------------------------------------- |
    | `create`     | Create a customer group relation of a site.                         |
    | `delete`     | Delete a customer group relation of a site.                         |
    | `get`        | Get a customer group relation of a site.                            |
    | `import_all` | Import customer group relations and return a report.                |
    | `importer`   | Import customer group relations, with an outcome for every row.     |
    | `list`       | List the customer group relations of a site.                        |
    | `modify`     | Read a customer group relation of a site, change it and replace it. |
    | `replace`    | Replace a customer group relation of a site.                        |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(
        self, site: str, body: models.CustomerGroupRelation | Mapping[str, Any]
    ) -> models.ResourceCreatedResponse:
        """Create a customer group relation of a site.

        `POST /shipping/{tenant}/{site}/cgrelations` answers 201; errors: 400, 401, 403, 404, 409, 500.
        Token: service. Scope: `shipping.shipping_manage`.
        Raises `Conflict` (409).
        """
        from ..models import resource_created_response as _resource_created_response

        return await self._client.send(
            Request("shipping.customer_group_relations.create", path={"site": site}, body=body),
            _resource_created_response.decode,
        )

    async def delete(self, site: str, customer_id: str) -> None:
        """Delete a customer group relation of a site.

        `DELETE /shipping/{tenant}/{site}/cgrelations/{customerId}` answers 204; errors: 401, 403, 500.
        Token: service. Scope: `shipping.shipping_manage`.
        """
        return await self._client.send(
            Request("shipping.customer_group_relations.delete", path={"site": site, "customerId": customer_id}), nothing
        )

    async def get(self, site: str, customer_id: str) -> models.CustomerGroupRelation:
        """Get a customer group relation of a site.

        `GET /shipping/{tenant}/{site}/cgrelations/{customerId}` answers 200; errors: 401, 500.
        Token: service.
        """
        from ..models import customer_group_relation as _customer_group_relation

        return await self._client.send(
            Request("shipping.customer_group_relations.get", path={"site": site, "customerId": customer_id}),
            _customer_group_relation.decode,
        )

    async def list(self, site: str) -> builtins.list[models.CustomerGroupRelation]:
        """List the customer group relations of a site.

        `GET /shipping/{tenant}/{site}/cgrelations` answers 200; errors: 401, 500.
        Token: service.
        """
        from ..models import customer_group_relation as _customer_group_relation

        return await self._client.send(
            Request("shipping.customer_group_relations.list", path={"site": site}),
            list_of(_customer_group_relation.decode),
        )

    async def replace(
        self, site: str, customer_id: str, body: models.CustomerGroupRelation | Mapping[str, Any]
    ) -> None:
        """Replace a customer group relation of a site.

        `PUT /shipping/{tenant}/{site}/cgrelations/{customerId}` answers 200; errors: 401, 403, 409, 500.
        Token: service. Scope: `shipping.shipping_manage`.
        Raises `Conflict` (409).
        """
        return await self._client.send(
            Request(
                "shipping.customer_group_relations.replace", path={"site": site, "customerId": customer_id}, body=body
            ),
            nothing,
        )

    async def modify(
        self, site: str, customer_id: str, change: Change[models.CustomerGroupRelation], *, attempts: int = 5
    ) -> models.CustomerGroupRelation:
        """Read a customer group relation of a site, change it and replace it.

        Sends `get`, then `replace` if something has changed; after a `Conflict` it reads again.
        Scopes: `shipping.shipping_manage` to replace.
        Raises the last `Conflict`.

        Args:
            change: Changes what was read in place, or returns what it is to be; may be asynchronous.
            attempts: How often it is tried at most.
        """
        from .. import models
        from ..models import customer_group_relation as _customer_group_relation

        return await self._client.modify(
            "shipping.customer_group_relations.get",
            "shipping.customer_group_relations.replace",
            _customer_group_relation.decode,
            change,
            path={"site": site, "customerId": customer_id},
            attempts=attempts,
            trim=declared(models, "CustomerGroupRelation"),
        )

    def importer(
        self,
        site: str,
        rows: AsyncIterable[models.CustomerGroupRelation | Mapping[str, Any]]
        | Iterable[models.CustomerGroupRelation | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import customer group relations, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `create`, one row a request. Token: service. Scope: `shipping.shipping_manage`.
        Rows are told apart by `customerId`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer(
            {"create": "shipping.customer_group_relations.create"}, rows, mode=mode, path={"site": site}, **options
        )

    async def import_all(
        self,
        site: str,
        rows: AsyncIterable[models.CustomerGroupRelation | Mapping[str, Any]]
        | Iterable[models.CustomerGroupRelation | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import customer group relations and return a report.

        The report counts the outcomes and has those that failed.
        Sends `create`, one row a request. Token: service. Scope: `shipping.shipping_manage`.
        Rows are told apart by `customerId`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"create": "shipping.customer_group_relations.create"}, rows, mode=mode, path={"site": site}, **options
        )
