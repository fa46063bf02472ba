from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import Deferred, closest
from ...model import Union

if TYPE_CHECKING:
    from . import customer_return as _customer_return
    from . import employee_return as _employee_return
    from .customer_return import CustomerReturn
    from .employee_return import EmployeeReturn

    Return: TypeAlias = CustomerReturn | EmployeeReturn
    """One of 2 models, told apart by the properties they have."""
else:
    _customer_return = Deferred(globals(), "customer_return")
    _employee_return = Deferred(globals(), "employee_return")

    class Return(metaclass=Union):
        """Response of `returns.list` and `returns.get`.

        One of 2 models, told apart by the properties they have.

        - `CustomerReturn`
        - `EmployeeReturn`

        Attributes of all:
            orders: `list[CustomerReturnOrder]`.
            reason: `Reason`.
            mixins: `dict[str, Any]`.
            metadata: `MetadataResponse`.
            entries: `list[AssistedBuyingEntry]`.
            id: `str`.
            received: `bool`.
            approval_status: `str`. One of `'APPROVED'`, `'PENDING'`, `'REJECTED'`, `'CLOSED'`.
            expiry_date: `str`.
            total: `ReturnItemTotal`.
            calculated_price: `CalculatedFinalPrice`.

        Attributes of `EmployeeReturn`:
            requestor: `EmployeeReturnRequestor`.
            submitter: `EmployeeReturnSubmitter`.
            approver: `Approver`.
        """

        __slots__ = ()
        MEMBERS = frozenset(
            {
                "CustomerReturn",
                "EmployeeReturn",
            }
        )


def decode(data: Any) -> Return:
    if type(data) is not dict:
        passed: Return = data
        return passed
    chosen: Return = closest(
        data,
        _customer_return,
        _employee_return,
    )
    return chosen
