"""Shopping lists of customers.

Generated from the published OpenAPI documents; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.shopping_lists import ShoppingLists as ShoppingListsResource


class ShoppingList:
    """Shopping lists of customers.

    | Resource         | What it is for  | Methods                                      |
    | ---------------- | --------------- | -------------------------------------------- |
    | `shopping_lists` | Shopping lists. | `create`, `delete`, `get`, `list`, `replace` |
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def shopping_lists(self) -> ShoppingListsResource:
        """Shopping lists."""
        from .api.shopping_lists import ShoppingLists

        return ShoppingLists(self._client)
