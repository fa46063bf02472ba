from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...decoding import list_of
from ...types import UNSET, Client, Importer, ImportOptions, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class ShoppingLists:
    """`shopping_list.shopping_lists`"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(self, body: models.ShoppingListCreateRequest | Mapping[str, Any]) -> models.IdResponse:
        """POST /shoppinglist/{tenant}/shopping-lists"""
        from ..models import id_response as _id_response

        return await self._client.send(Request("shopping_list.shopping_lists.create", body=body), _id_response.decode)

    async def delete(self, customer_id: str, *, name: str | Unset = UNSET) -> None:
        """DELETE /shoppinglist/{tenant}/shopping-lists/{customerId}"""
        return await self._client.send(
            Request("shopping_list.shopping_lists.delete", path={"customerId": customer_id}, query={"name": name}),
            nothing,
        )

    async def get(self, customer_id: str, *, name: str | Unset = UNSET) -> models.CustomerShoppingLists:
        """GET /shoppinglist/{tenant}/shopping-lists/{customerId}"""
        from ..models import customer_shopping_lists as _customer_shopping_lists

        return await self._client.send(
            Request("shopping_list.shopping_lists.get", path={"customerId": customer_id}, query={"name": name}),
            _customer_shopping_lists.decode,
        )

    async def list(self, *, name: str | Unset = UNSET) -> builtins.list[models.CustomerShoppingLists]:
        """GET /shoppinglist/{tenant}/shopping-lists"""
        from ..models import customer_shopping_lists as _customer_shopping_lists

        return await self._client.send(
            Request("shopping_list.shopping_lists.list", query={"name": name}), list_of(_customer_shopping_lists.decode)
        )

    async def replace(self, customer_id: str, body: models.OwnShoppingListUpdateRequest | Mapping[str, Any]) -> None:
        """PUT /shoppinglist/{tenant}/shopping-lists/{customerId}"""
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
        return self._client.importer("shopping_list.shopping_lists.create", rows, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.ShoppingListCreateRequest | Mapping[str, Any]]
        | Iterable[models.ShoppingListCreateRequest | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        return await self._client.import_all("shopping_list.shopping_lists.create", rows, path={}, **options)
