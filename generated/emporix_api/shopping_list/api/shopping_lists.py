from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...decoding import list_of
from ...types import UNSET, Client, Importer, ImportOptions, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class ShoppingLists:
    """Shopping lists.

    | Method       | What it does                                          |
    | ------------ | ----------------------------------------------------- |
    | `create`     | Create a shopping list.                               |
    | `delete`     | Delete a shopping list of a customer.                 |
    | `get`        | Get the shopping lists of a customer.                 |
    | `import_all` | Import shopping lists and return a report.            |
    | `importer`   | Import shopping lists, with an outcome for every row. |
    | `list`       | List shopping lists.                                  |
    | `replace`    | Replace a shopping list of a customer.                |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(self, body: models.ShoppingListCreateRequest | Mapping[str, Any]) -> models.IdResponse:
        """Create a shopping list.

        `POST /shoppinglist/{tenant}/shopping-lists` answers 201; errors: 400, 401, 409, 500.
        Token: service, customer. Scope: `shoppinglist.shoppinglist_manage`.
        Raises `Conflict` (409).
        """
        from ..models import id_response as _id_response

        return await self._client.send(Request("shopping_list.shopping_lists.create", body=body), _id_response.decode)

    async def delete(self, customer_id: str, *, name: str | Unset = UNSET) -> None:
        """Delete a shopping list of a customer.

        `DELETE /shoppinglist/{tenant}/shopping-lists/{customerId}` answers 204; errors: 400, 401, 403, 404, 500.
        Token: service. Any of the scopes: `shoppinglist.shoppinglist_delete`, `shoppinglist.shoppinglist_manage`.
        """
        return await self._client.send(
            Request("shopping_list.shopping_lists.delete", path={"customerId": customer_id}, query={"name": name}),
            nothing,
        )

    async def get(self, customer_id: str, *, name: str | Unset = UNSET) -> models.CustomerShoppingLists:
        """Get the shopping lists of a customer.

        `GET /shoppinglist/{tenant}/shopping-lists/{customerId}` answers 200; errors: 401, 403, 404, 500.
        Token: service, customer. Scope: `shoppinglist.shoppinglist_read`.
        """
        from ..models import customer_shopping_lists as _customer_shopping_lists

        return await self._client.send(
            Request("shopping_list.shopping_lists.get", path={"customerId": customer_id}, query={"name": name}),
            _customer_shopping_lists.decode,
        )

    async def list(self, *, name: str | Unset = UNSET) -> builtins.list[models.CustomerShoppingLists]:
        """List shopping lists.

        `GET /shoppinglist/{tenant}/shopping-lists` answers 200; errors: 400, 401, 500.
        Token: service. Scope: `shoppinglist.shoppinglist_read`.
        """
        from ..models import customer_shopping_lists as _customer_shopping_lists

        return await self._client.send(
            Request("shopping_list.shopping_lists.list", query={"name": name}), list_of(_customer_shopping_lists.decode)
        )

    async def replace(self, customer_id: str, body: models.OwnShoppingListUpdateRequest | Mapping[str, Any]) -> None:
        """Replace a shopping list of a customer.

        `PUT /shoppinglist/{tenant}/shopping-lists/{customerId}` answers 204; errors: 400, 401, 404, 409, 500.
        Token: service, customer. Scope: `shoppinglist.shoppinglist_manage`.
        Raises `Conflict` if `metadata.version` is outdated.
        """
        return await self._client.send(
            Request("shopping_list.shopping_lists.replace", path={"customerId": customer_id}, body=body), nothing
        )

    def importer(
        self,
        rows: AsyncIterable[models.ShoppingListCreateRequest | Mapping[str, Any]]
        | Iterable[models.ShoppingListCreateRequest | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import shopping lists, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `create`, one row a request. Token: service, customer. Scope: `shoppinglist.shoppinglist_manage`.
        Rows are told apart by `customerId`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer(
            {"create": "shopping_list.shopping_lists.create"}, rows, mode=mode, path={}, **options
        )

    async def import_all(
        self,
        rows: AsyncIterable[models.ShoppingListCreateRequest | Mapping[str, Any]]
        | Iterable[models.ShoppingListCreateRequest | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import shopping lists and return a report.

        The report counts the outcomes and has those that failed.
        Sends `create`, one row a request. Token: service, customer. Scope: `shoppinglist.shoppinglist_manage`.
        Rows are told apart by `customerId`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"create": "shopping_list.shopping_lists.create"}, rows, mode=mode, path={}, **options
        )
