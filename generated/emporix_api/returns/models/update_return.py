from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import Deferred, closest
from ...model import Union

if TYPE_CHECKING:
    from . import update_customer_return as _update_customer_return
    from . import update_employee_return as _update_employee_return
    from .update_customer_return import UpdateCustomerReturn
    from .update_employee_return import UpdateEmployeeReturn

    UpdateReturn: TypeAlias = UpdateCustomerReturn | UpdateEmployeeReturn
    """One of 2 models, told apart by the properties they have."""
else:
    _update_customer_return = Deferred(globals(), "update_customer_return")
    _update_employee_return = Deferred(globals(), "update_employee_return")

    class UpdateReturn(metaclass=Union):
        """Request of `returns.replace`.

        One of 2 models, told apart by the properties they have.

        - `UpdateCustomerReturn`
        - `UpdateEmployeeReturn`

        Attributes of all:
            orders: `list[Order]`. Required.
            reason: `Reason`. Required.
            metadata: `MetadataUpdate`. Required.
            id: `str`.
            mixins: `dict[str, Any]`.

        Attributes of `UpdateEmployeeReturn`:
            approval_status: `str`. One of `'PENDING'`, `'APPROVED'`, `'REJECTED'`, `'CLOSED'`; required.
            requestor: `Requestor`. Required.
            submitter: `Submitter`. Required.
            received: `bool`.
            approver: `Approver`.
            expiry_date: `str`.
        """

        __slots__ = ()
        MEMBERS = frozenset(
            {
                "UpdateCustomerReturn",
                "UpdateEmployeeReturn",
            }
        )


def decode(data: Any) -> UpdateReturn:
    if type(data) is not dict:
        passed: UpdateReturn = data
        return passed
    chosen: UpdateReturn = closest(
        data,
        _update_customer_return,
        _update_employee_return,
    )
    return chosen
