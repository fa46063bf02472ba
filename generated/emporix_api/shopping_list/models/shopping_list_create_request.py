from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import closest
from . import employee_shopping_list_create_request as _employee_shopping_list_create_request
from . import own_shopping_list_create_request as _own_shopping_list_create_request

if TYPE_CHECKING:
    from .employee_shopping_list_create_request import EmployeeShoppingListCreateRequest
    from .own_shopping_list_create_request import OwnShoppingListCreateRequest

ShoppingListCreateRequest: TypeAlias = "OwnShoppingListCreateRequest | EmployeeShoppingListCreateRequest"
"""One of several models, told apart by the properties they have."""


def decode(data: Any) -> ShoppingListCreateRequest:
    if type(data) is not dict:
        passed: ShoppingListCreateRequest = data
        return passed
    chosen: ShoppingListCreateRequest = closest(
        data,
        _own_shopping_list_create_request,
        _employee_shopping_list_create_request,
    )
    return chosen
