from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...decoding import list_of
from ...types import UNSET, Client, Importer, ImportOptions, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Orders:
    """`pick_pack.orders`"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create_assignee(
        self, order_id: str, body: models.Assignee | Mapping[str, Any], *, force: bool | Unset = UNSET
    ) -> models.StatusResponse:
        """POST /pick-pack/{tenant}/orders/{orderId}/assignees

        Deprecated.
        """
        from ..models import status_response as _status_response

        return await self._client.send(
            Request("pick_pack.orders.create_assignee", path={"orderId": order_id}, query={"force": force}, body=body),
            _status_response.decode,
        )

    async def delete_assignee(self, order_id: str, assignee_id: str) -> None:
        """DELETE /pick-pack/{tenant}/orders/{orderId}/assignees/{assigneeId}

        Deprecated.
        """
        return await self._client.send(
            Request("pick_pack.orders.delete_assignee", path={"orderId": order_id, "assigneeId": assignee_id}), nothing
        )

    async def finish(self, order_id: str, *, saas_token: str) -> models.StatusResponse:
        """POST /pick-pack/{tenant}/orders/{orderId}/finish

        Deprecated.
        """
        from ..models import status_response as _status_response

        return await self._client.send(
            Request("pick_pack.orders.finish", path={"orderId": order_id}, headers={"saas-token": saas_token}),
            _status_response.decode,
        )

    async def get(self, order_id: str) -> models.Order:
        """GET /pick-pack/{tenant}/orders/{orderId}

        Deprecated.
        """
        from ..models import order as _order

        return await self._client.send(Request("pick_pack.orders.get", path={"orderId": order_id}), _order.decode)

    async def list(self, *, site_code: str, delivery_date: str) -> builtins.list[models.OrderList]:
        """GET /pick-pack/{tenant}/orders

        Deprecated.
        """
        from ..models import order_list as _order_list

        return await self._client.send(
            Request("pick_pack.orders.list", query={"siteCode": site_code, "deliveryDate": delivery_date}),
            list_of(_order_list.decode),
        )

    async def replace_packaging(
        self, order_id: str, body: Sequence[models.PackagingProductsChange | Mapping[str, Any]], *, saas_token: str
    ) -> models.StatusResponse:
        """PUT /pick-pack/{tenant}/orders/{orderId}/packaging

        Deprecated.
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
        """PATCH /pick-pack/{tenant}/orders/{orderId}

        Deprecated.
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
        return self._client.importer("pick_pack.orders.create_assignee", rows, path={"orderId": order_id}, **options)

    async def import_assignees(
        self,
        order_id: str,
        rows: AsyncIterable[models.Assignee | Mapping[str, Any]] | Iterable[models.Assignee | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        return await self._client.import_all(
            "pick_pack.orders.create_assignee", rows, path={"orderId": order_id}, **options
        )
