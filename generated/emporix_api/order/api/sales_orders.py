from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...declared import declared
from ...decoding import list_of, total
from ...types import UNSET, Change, Client, Importer, ImportOptions, Paginator, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class SalesOrders:
    """Orders from the seller's side.

    | Method                       | What it does                                                     |
    | ---------------------------- | ---------------------------------------------------------------- |
    | `calculate`                  | Calculate a sales order with changed entries, without saving it. |
    | `count`                      | Count sales orders without fetching them.                        |
    | `create`                     | Create a sales order.                                            |
    | `delete`                     | Delete a sales order.                                            |
    | `get`                        | Get a sales order by id.                                         |
    | `get_historical_transitions` | Get the changes of status of a sales order so far.               |
    | `import_all`                 | Import sales orders and return a report.                         |
    | `importer`                   | Import sales orders, with an outcome for every row.              |
    | `list`                       | List sales orders.                                               |
    | `list_transitions`           | List the statuses that a sales order can change to.              |
    | `modify`                     | Read a sales order, change it and replace it.                    |
    | `replace`                    | Replace a sales order.                                           |
    | `search`                     | Search sales orders with a query in the request body.            |
    | `split`                      | Split a sales order into several.                                |
    | `transition`                 | Change the status of a sales order.                              |
    | `update`                     | Change fields of a sales order.                                  |
    | `update_entries`             | Change the entries of a sales order.                             |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def calculate(self, order_id: str, body: models.OrderCalculation | Mapping[str, Any]) -> None:
        """Calculate a sales order with changed entries, without saving it.

        `POST /order-v2/{tenant}/salesorders/{orderId}/calculations` answers 200; errors: 400, 403, 404, 500.
        Token: service. Any of the scopes: `order.order_update`, `order.order_update_completed`.
        """
        return await self._client.send(
            Request("order.sales_orders.calculate", path={"orderId": order_id}, body=body), nothing
        )

    async def count(self, *, q: str | Unset = UNSET) -> int | None:
        """Count sales orders without fetching them.

        `HEAD /order-v2/{tenant}/salesorders` answers 200; errors: 400, 403, 500.
        Token: service. Any of the scopes: `order.order_read`, `order.order_read_by_vendor`,
        `order.order_manage_by_vendor`.

        Args:
            q: Filter in the query language of the API, such as `name:value`.
        """
        return await self._client.send(Request("order.sales_orders.count", query={"q": q}), total("X-Total-Count"))

    async def create(self, body: models.SalesOrderCreation | Mapping[str, Any]) -> models.ResourceLocation:
        """Create a sales order.

        `POST /order-v2/{tenant}/salesorders` answers 201; errors: 400, 403, 409, 500.
        Token: service. Scope: `order.order_create`.
        Raises `Conflict` if `metadata.version` is outdated.
        """
        from ..models import resource_location as _resource_location

        return await self._client.send(Request("order.sales_orders.create", body=body), _resource_location.decode)

    async def delete(self, order_id: str) -> None:
        """Delete a sales order.

        `DELETE /order-v2/{tenant}/salesorders/{orderId}` answers 204; errors: 400, 403, 404, 500.
        Token: service. Scope: `order.order_delete`.
        """
        return await self._client.send(Request("order.sales_orders.delete", path={"orderId": order_id}), nothing)

    async def get(self, order_id: str) -> models.SalesOrder:
        """Get a sales order by id.

        `GET /order-v2/{tenant}/salesorders/{orderId}` answers 200; errors: 403, 404, 500.
        Token: service. Any of the scopes: `order.order_read`, `order.order_read_by_vendor`,
        `order.order_manage_by_vendor`.
        """
        from ..models import sales_order as _sales_order

        return await self._client.send(
            Request("order.sales_orders.get", path={"orderId": order_id}), _sales_order.decode
        )

    async def get_historical_transitions(
        self, order_id: str, *, saas_token: str | Unset = UNSET
    ) -> models.HistoricalTransitionsResponse:
        """Get the changes of status of a sales order so far.

        `GET /order-v2/{tenant}/salesorders/{orderId}/historical-transitions` answers 200; errors: 403, 404, 500.
        Token: service. Any of the scopes: `order.order_read`, `order.order_update`, `order.order_read_by_vendor`,
        `order.order_manage_by_vendor`.

        Args:
            saas_token: The `saas_token` of a customer's login.
        """
        from ..models import historical_transitions_response as _historical_transitions_response

        return await self._client.send(
            Request(
                "order.sales_orders.get_historical_transitions",
                path={"orderId": order_id},
                headers={"saas-token": saas_token},
            ),
            _historical_transitions_response.decode,
        )

    def list(
        self,
        *,
        sort: str | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        q: str | Unset = UNSET,
        fields: str | Unset = UNSET,
    ) -> Paginator[models.SalesOrder]:
        """List sales orders.

        `GET /order-v2/{tenant}/salesorders` answers 200; errors: 400, 403, 500.
        Token: service. Any of the scopes: `order.order_read`, `order.order_read_by_vendor`,
        `order.order_manage_by_vendor`.
        Paged, 16 items a page by default, with a total on request.

        Args:
            sort: Fields to sort by, such as `name:asc,id:desc`.
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            page_size: Items per page. Default `16`; 1 or more.
            q: Filter in the query language of the API, such as `name:value`.
        """
        from ..models import sales_order as _sales_order

        return self._client.paginate(
            Request(
                "order.sales_orders.list",
                query={"sort": sort, "pageNumber": page_number, "pageSize": page_size, "q": q, "fields": fields},
            ),
            _sales_order.decode,
        )

    async def list_transitions(self, order_id: str) -> builtins.list[models.Transition]:
        """List the statuses that a sales order can change to.

        `GET /order-v2/{tenant}/salesorders/{orderId}/transitions` answers 200; errors: 400, 403, 404, 500.
        Token: service. Any of the scopes: `order.order_read`, `order.order_update`, `order.order_read_by_vendor`,
        `order.order_manage_by_vendor`, `order.order_update_completed`.
        """
        from ..models import transition as _transition

        return await self._client.send(
            Request("order.sales_orders.list_transitions", path={"orderId": order_id}), list_of(_transition.decode)
        )

    async def replace(
        self, order_id: str, body: models.OrderUpdate | Mapping[str, Any], *, recalculate: bool | Unset = UNSET
    ) -> None:
        """Replace a sales order.

        `PUT /order-v2/{tenant}/salesorders/{orderId}` answers 204; errors: 400, 403, 404, 409, 500.
        Token: service. Any of the scopes: `order.order_update`, `order.order_update_completed`,
        `order.order_manage_by_vendor`.
        Raises `Conflict` if `metadata.version` is outdated.

        Args:
            recalculate: Whether to calculate the whole order again. Default `False`.
        """
        return await self._client.send(
            Request(
                "order.sales_orders.replace", path={"orderId": order_id}, query={"recalculate": recalculate}, body=body
            ),
            nothing,
        )

    def search(
        self,
        body: models.SearchRequest | Mapping[str, Any],
        *,
        sort: str | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        fields: str | Unset = UNSET,
    ) -> Paginator[models.SalesOrder]:
        """Search sales orders with a query in the request body.

        `POST /order-v2/{tenant}/salesorders/search` answers 200; errors: 400, 403, 500.
        Token: service. Any of the scopes: `order.order_read`, `order.order_read_by_vendor`,
        `order.order_manage_by_vendor`.
        Paged, 16 items a page by default.

        Args:
            sort: Fields to sort by, such as `name:asc,id:desc`.
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            page_size: Items per page. Default `16`; 1 or more.
            fields: Names of the fields to return, separated by commas.
        """
        from ..models import sales_order as _sales_order

        return self._client.paginate(
            Request(
                "order.sales_orders.search",
                query={"sort": sort, "pageNumber": page_number, "pageSize": page_size, "fields": fields},
                body=body,
            ),
            _sales_order.decode,
        )

    async def split(
        self, order_id: str, body: models.OrderSplitRequest | Mapping[str, Any]
    ) -> models.OrderSplitResponse:
        """Split a sales order into several.

        `POST /order-v2/{tenant}/salesorders/{orderId}/split` answers 200; errors: 400, 403, 404, 500.
        Token: service. Scope: `order.order_update`.
        """
        from ..models import order_split_response as _order_split_response

        return await self._client.send(
            Request("order.sales_orders.split", path={"orderId": order_id}, body=body), _order_split_response.decode
        )

    async def transition(self, order_id: str, body: models.Transition | Mapping[str, Any]) -> None:
        """Change the status of a sales order.

        `POST /order-v2/{tenant}/salesorders/{orderId}/transitions` answers 204; errors: 400, 403, 404, 500.
        Token: service. Any of the scopes: `order.order_update`, `order.order_manage_by_vendor`,
        `order.order_update_completed`.
        """
        return await self._client.send(
            Request("order.sales_orders.transition", path={"orderId": order_id}, body=body), nothing
        )

    async def update(
        self, order_id: str, body: models.OrderUpdate | Mapping[str, Any], *, recalculate: bool | Unset = UNSET
    ) -> None:
        """Change fields of a sales order.

        `PATCH /order-v2/{tenant}/salesorders/{orderId}` answers 204; errors: 400, 403, 404, 409, 500.
        Token: service. Any of the scopes: `order.order_update`, `order.order_update_completed`,
        `order.order_manage_by_vendor`.
        Raises `Conflict` if `metadata.version` is outdated.

        Args:
            recalculate: Whether to calculate the whole order again. Default `False`.
        """
        return await self._client.send(
            Request(
                "order.sales_orders.update", path={"orderId": order_id}, query={"recalculate": recalculate}, body=body
            ),
            nothing,
        )

    async def update_entries(
        self, order_id: str, body: models.OrderEntries | Mapping[str, Any], *, store: bool | Unset = UNSET
    ) -> models.SalesOrder:
        """Change the entries of a sales order.

        `POST /order-v2/{tenant}/salesorders/{orderId}/entries` answers 200; errors: 400, 403, 404, 500.
        Token: service. Any of the scopes: `order.order_update`, `order.order_manage_by_vendor`.

        Args:
            store: Default `False`.
        """
        from ..models import sales_order as _sales_order

        return await self._client.send(
            Request("order.sales_orders.update_entries", path={"orderId": order_id}, query={"store": store}, body=body),
            _sales_order.decode,
        )

    async def modify(self, order_id: str, change: Change[models.SalesOrder], *, attempts: int = 5) -> models.SalesOrder:
        """Read a sales order, change it and replace it.

        Sends `get`, then `replace` if something has changed; after a `Conflict` it reads again.
        Scopes: `order.order_read` or `order.order_read_by_vendor` or `order.order_manage_by_vendor` to read;
        `order.order_update` or `order.order_update_completed` or `order.order_manage_by_vendor` to replace.
        Raises the last `Conflict`.

        Args:
            change: Changes what was read in place, or returns what it is to be; may be asynchronous.
            attempts: How often it is tried at most.
        """
        from .. import models
        from ..models import sales_order as _sales_order

        return await self._client.modify(
            "order.sales_orders.get",
            "order.sales_orders.replace",
            _sales_order.decode,
            change,
            path={"orderId": order_id},
            attempts=attempts,
            trim=declared(models, "OrderUpdate"),
        )

    def importer(
        self,
        rows: AsyncIterable[models.SalesOrderCreation | Mapping[str, Any]]
        | Iterable[models.SalesOrderCreation | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import sales orders, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `create`, one row a request. Token: service. Scope: `order.order_create`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer({"create": "order.sales_orders.create"}, rows, mode=mode, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.SalesOrderCreation | Mapping[str, Any]]
        | Iterable[models.SalesOrderCreation | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import sales orders and return a report.

        The report counts the outcomes and has those that failed.
        Sends `create`, one row a request. Token: service. Scope: `order.order_create`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"create": "order.sales_orders.create"}, rows, mode=mode, path={}, **options
        )
