"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...values import Maybe as Maybe

if TYPE_CHECKING:
    from .customer_shopping_lists import CustomerShoppingLists as CustomerShoppingLists
    from .customer_shopping_lists_metadata import CustomerShoppingListsMetadata as CustomerShoppingListsMetadata
    from .employee_shopping_list_create_request import (
        EmployeeShoppingListCreateRequest as EmployeeShoppingListCreateRequest,
    )
    from .id_response import IdResponse as IdResponse
    from .metadata_create import MetadataCreate as MetadataCreate
    from .own_shopping_list_create_request import OwnShoppingListCreateRequest as OwnShoppingListCreateRequest
    from .own_shopping_list_update_request import OwnShoppingListUpdateRequest as OwnShoppingListUpdateRequest
    from .own_shopping_list_update_request_metadata import (
        OwnShoppingListUpdateRequestMetadata as OwnShoppingListUpdateRequestMetadata,
    )
    from .shopping_list import ShoppingList as ShoppingList
    from .shopping_list_create_request import ShoppingListCreateRequest as ShoppingListCreateRequest
    from .shopping_list_item import ShoppingListItem as ShoppingListItem
    from .shopping_list_metadata import ShoppingListMetadata as ShoppingListMetadata

__all__ = [
    "CustomerShoppingLists",
    "CustomerShoppingListsMetadata",
    "EmployeeShoppingListCreateRequest",
    "IdResponse",
    "Maybe",
    "MetadataCreate",
    "OwnShoppingListCreateRequest",
    "OwnShoppingListUpdateRequest",
    "OwnShoppingListUpdateRequestMetadata",
    "ShoppingList",
    "ShoppingListCreateRequest",
    "ShoppingListItem",
    "ShoppingListMetadata",
]

_MODULES: dict[str, str] = {
    "CustomerShoppingLists": "customer_shopping_lists",
    "CustomerShoppingListsMetadata": "customer_shopping_lists_metadata",
    "EmployeeShoppingListCreateRequest": "employee_shopping_list_create_request",
    "IdResponse": "id_response",
    "MetadataCreate": "metadata_create",
    "OwnShoppingListCreateRequest": "own_shopping_list_create_request",
    "OwnShoppingListUpdateRequest": "own_shopping_list_update_request",
    "OwnShoppingListUpdateRequestMetadata": "own_shopping_list_update_request_metadata",
    "ShoppingList": "shopping_list",
    "ShoppingListCreateRequest": "shopping_list_create_request",
    "ShoppingListItem": "shopping_list_item",
    "ShoppingListMetadata": "shopping_list_metadata",
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
