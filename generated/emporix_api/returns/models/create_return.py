from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import Deferred, closest
from ...model import Union

if TYPE_CHECKING:
    from . import basic_employee_return as _basic_employee_return
    from . import basic_return as _basic_return
    from . import employee_return_for_anonymous_order as _employee_return_for_anonymous_order
    from .basic_employee_return import BasicEmployeeReturn
    from .basic_return import BasicReturn
    from .employee_return_for_anonymous_order import EmployeeReturnForAnonymousOrder

    CreateReturn: TypeAlias = BasicReturn | BasicEmployeeReturn | EmployeeReturnForAnonymousOrder
    """One of 3 models, told apart by the properties they have."""
else:
    _basic_return = Deferred(globals(), "basic_return")
    _basic_employee_return = Deferred(globals(), "basic_employee_return")
    _employee_return_for_anonymous_order = Deferred(globals(), "employee_return_for_anonymous_order")

    class CreateReturn(metaclass=Union):
        """Request of `returns.create`.

        One of 3 models, told apart by the properties they have.

        - `BasicReturn`
        - `BasicEmployeeReturn`
        - `EmployeeReturnForAnonymousOrder`

        Attributes of all:
            orders: `list[Order]`. Required.
            reason: `Reason`. Required.
            mixins: `dict[str, Any]`.
            metadata: `MetadataCore`.

        Attributes of `BasicEmployeeReturn`:
            requestor: `Requestor`. Required.
            submitter: `Submitter`. Required.
            approver: `Approver`.
            expiry_date: `str`.

        Attributes of `EmployeeReturnForAnonymousOrder`:
            requestor: `EmployeeReturnForAnonymousOrderRequestor`. Required.
            submitter: `Submitter`. Required.
            approver: `Approver`.
            expiry_date: `str`.
        """

        __slots__ = ()
        MEMBERS = frozenset(
            {
                "BasicReturn",
                "BasicEmployeeReturn",
                "EmployeeReturnForAnonymousOrder",
            }
        )


def decode(data: Any) -> CreateReturn:
    if type(data) is not dict:
        passed: CreateReturn = data
        return passed
    chosen: CreateReturn = closest(
        data,
        _basic_return,
        _basic_employee_return,
        _employee_return_for_anonymous_order,
    )
    return chosen
