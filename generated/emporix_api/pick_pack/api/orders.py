from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...decoding import list_of
from ...types import UNSET, Client, Importer, ImportOptions, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Orders:
    """Pick-pack orders.

    | Method               | What it does                                                          |
    | -------------------- | --------------------------------------------------------------------- |
    | `assignees_importer` | Import assignees of a pick-pack order, with an outcome for every row. |
    | `create_assignee`    | Add an assignee to a pick-pack order.                                 |
    | `delete_assignee`    | Remove an assignee from a pick-pack order.                            |
    | `finish`             | Finish a pick-pack order.                                             |
    | `get`                | Get a pick-pack order by id.                                          |
    | `import_assignees`   | Import assignees of a pick-pack order and return a report.            |
    | `list`               | List pick-pack orders.                                                |
    | `replace_packaging`  | Replace the packaging of a pick-pack order.                           |
    | `update`             | Change fields of a pick-pack order.                                   |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create_assignee(
        self, order_id: str, body: models.Assignee | Mapping[str, Any], *, force: bool | Unset = UNSET
    ) -> models.StatusResponse:
        """Add an assignee to a pick-pack order.

        `POST /pick-pack/{tenant}/orders/{orderId}/assignees` answers 200; errors: 400, 401, 403, 404, 409, 500.
        Token: service. Scope: `pickpack.pickpack_manage`.
        Deprecated.
        Raises `Conflict` (409).

        Args:
            force: Whether to replace the present assignee. Default `True`.
        """
        from ..models import status_response as _status_response

        return await self._client.send(
            Request("pick_pack.orders.create_assignee", path={"orderId": order_id}, query={"force": force}, body=body),
            _status_response.decode,
        )

    async def delete_assignee(self, order_id: str, assignee_id: str) -> None:
        """Remove an assignee from a pick-pack order.

        `DELETE /pick-pack/{tenant}/orders/{orderId}/assignees/{assigneeId}` answers 204; errors: 401, 403, 500.
        Token: service. Scope: `pickpack.pickpack_manage`.
        Deprecated.

        Args:
            assignee_id: 3 to 16 characters; pattern `[a-zA-Z0-9_-]+`.
        """
        return await self._client.send(
            Request("pick_pack.orders.delete_assignee", path={"orderId": order_id, "assigneeId": assignee_id}), nothing
        )

    async def finish(self, order_id: str, *, saas_token: str) -> models.StatusResponse:
        """Finish a pick-pack order.

        `POST /pick-pack/{tenant}/orders/{orderId}/finish` answers 200; errors: 400, 401, 403, 500.
        Token: service. Scope: `pickpack.pickpack_manage`.
        Deprecated.

        Args:
            saas_token: The `saas_token` of a customer's login.
        """
        from ..models import status_response as _status_response

        return await self._client.send(
            Request("pick_pack.orders.finish", path={"orderId": order_id}, headers={"saas-token": saas_token}),
            _status_response.decode,
        )

    async def get(self, order_id: str) -> models.Order:
        """Get a pick-pack order by id.

        `GET /pick-pack/{tenant}/orders/{orderId}` answers 200; errors: 401, 403, 404, 500.
        Token: service. Scope: `pickpack.pickpack_view`.
        Deprecated.
        """
        from ..models import order as _order

        return await self._client.send(Request("pick_pack.orders.get", path={"orderId": order_id}), _order.decode)

    async def list(self, *, site_code: str, delivery_date: str) -> builtins.list[models.OrderList]:
        """List pick-pack orders.

        `GET /pick-pack/{tenant}/orders` answers 200; errors: 401, 403, 500.
        Token: service. Scope: `pickpack.pickpack_view`.
        Deprecated.

        Args:
            site_code: Code of a site. 3 to 16 characters; pattern `[a-zA-Z0-9_-]+`.
        """
        from ..models import order_list as _order_list

        return await self._client.send(
            Request("pick_pack.orders.list", query={"siteCode": site_code, "deliveryDate": delivery_date}),
            list_of(_order_list.decode),
        )

    async def replace_packaging(
        self, order_id: str, body: Sequence[models.PackagingProductsChange | Mapping[str, Any]], *, saas_token: str
    ) -> models.StatusResponse:
        """Replace the packaging of a pick-pack order.

        `PUT /pick-pack/{tenant}/orders/{orderId}/packaging` answers 200; errors: 400, 401, 403, 404, 500.
        Token: service. Scope: `pickpack.pickpack_manage`.
        Deprecated.

        Args:
            saas_token: The `saas_token` of a customer's login.
        """
        from ..models import status_response as _status_response

        return await self._client.send(
            Request(
                "pick_pack.orders.replace_packaging",
                path={"orderId": order_id},
                headers={"saas-token": saas_token},
                body=body,
            ),
            _status_response.decode,
        )

    async def update(
        self, order_id: str, body: models.OrderStatusChange | Mapping[str, Any], *, saas_token: str
    ) -> models.StatusResponse:
        """Change fields of a pick-pack order.

        `PATCH /pick-pack/{tenant}/orders/{orderId}` answers 200; errors: 400, 401, 403, 404, 500.
        Token: service. Scope: `pickpack.pickpack_manage`.
        Deprecated.

        Args:
            saas_token: The `saas_token` of a customer's login.
        """
        from ..models import status_response as _status_response

        return await self._client.send(
            Request(
                "pick_pack.orders.update", path={"orderId": order_id}, headers={"saas-token": saas_token}, body=body
            ),
            _status_response.decode,
        )

    def assignees_importer(
        self,
        order_id: str,
        rows: AsyncIterable[models.Assignee | Mapping[str, Any]] | Iterable[models.Assignee | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import assignees of a pick-pack order, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `create_assignee`, one row a request. Token: service. Scope: `pickpack.pickpack_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer(
            {"create": "pick_pack.orders.create_assignee"}, rows, mode=mode, path={"orderId": order_id}, **options
        )

    async def import_assignees(
        self,
        order_id: str,
        rows: AsyncIterable[models.Assignee | Mapping[str, Any]] | Iterable[models.Assignee | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import assignees of a pick-pack order and return a report.

        The report counts the outcomes and has those that failed.
        Sends `create_assignee`, one row a request. Token: service. Scope: `pickpack.pickpack_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"create": "pick_pack.orders.create_assignee"}, rows, mode=mode, path={"orderId": order_id}, **options
        )
