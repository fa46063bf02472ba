from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import Deferred, closest
from ...model import Union

if TYPE_CHECKING:
    from . import employee_shopping_list_create_request as _employee_shopping_list_create_request
    from . import own_shopping_list_create_request as _own_shopping_list_create_request
    from .employee_shopping_list_create_request import EmployeeShoppingListCreateRequest
    from .own_shopping_list_create_request import OwnShoppingListCreateRequest

    ShoppingListCreateRequest: TypeAlias = OwnShoppingListCreateRequest | EmployeeShoppingListCreateRequest
    """One of 2 models, told apart by the properties they have."""
else:
    _own_shopping_list_create_request = Deferred(globals(), "own_shopping_list_create_request")
    _employee_shopping_list_create_request = Deferred(globals(), "employee_shopping_list_create_request")

    class ShoppingListCreateRequest(metaclass=Union):
        """Request of `shopping_lists.create`.

        One of 2 models, told apart by the properties they have.

        - `OwnShoppingListCreateRequest`
        - `EmployeeShoppingListCreateRequest`

        Attributes of all:
            name: `str`. Required.
            items: `list[ShoppingListItem]`.
            mixins: `dict[str, Any]`.
            metadata: `MetadataCreate`.

        Attributes of `EmployeeShoppingListCreateRequest`:
            customer_id: `str`.
        """

        __slots__ = ()
        MEMBERS = frozenset(
            {
                "OwnShoppingListCreateRequest",
                "EmployeeShoppingListCreateRequest",
            }
        )


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
