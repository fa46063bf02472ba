"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .employee_shopping_list_create_request import (
        EmployeeShoppingListCreateRequest as EmployeeShoppingListCreateRequest,
    )
    from .get_shopping_list import GetShoppingList as GetShoppingList
    from .get_shopping_list_metadata import GetShoppingListMetadata as GetShoppingListMetadata
    from .get_shopping_list_value import GetShoppingListValue as GetShoppingListValue
    from .get_shopping_list_value_metadata import GetShoppingListValueMetadata as GetShoppingListValueMetadata
    from .metadata import Metadata as Metadata
    from .own_shopping_list_create_request import OwnShoppingListCreateRequest as OwnShoppingListCreateRequest
    from .own_shopping_list_update_request import OwnShoppingListUpdateRequest as OwnShoppingListUpdateRequest
    from .own_shopping_list_update_request_metadata import (
        OwnShoppingListUpdateRequestMetadata as OwnShoppingListUpdateRequestMetadata,
    )
    from .post_shopping_lists_response import PostShoppingListsResponse as PostShoppingListsResponse
    from .shopping_list_create_request import ShoppingListCreateRequest as ShoppingListCreateRequest
    from .shoppinglist_item import ShoppinglistItem as ShoppinglistItem

_MODULES: dict[str, str] = {
    "EmployeeShoppingListCreateRequest": "employee_shopping_list_create_request",
    "GetShoppingList": "get_shopping_list",
    "GetShoppingListMetadata": "get_shopping_list_metadata",
    "GetShoppingListValue": "get_shopping_list_value",
    "GetShoppingListValueMetadata": "get_shopping_list_value_metadata",
    "Metadata": "metadata",
    "OwnShoppingListCreateRequest": "own_shopping_list_create_request",
    "OwnShoppingListUpdateRequest": "own_shopping_list_update_request",
    "OwnShoppingListUpdateRequestMetadata": "own_shopping_list_update_request_metadata",
    "PostShoppingListsResponse": "post_shopping_lists_response",
    "ShoppingListCreateRequest": "shopping_list_create_request",
    "ShoppinglistItem": "shoppinglist_item",
}


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)
