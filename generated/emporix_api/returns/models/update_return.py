from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import closest
from . import update_customer_return as _update_customer_return
from . import update_employee_return as _update_employee_return

if TYPE_CHECKING:
    from .update_customer_return import UpdateCustomerReturn
    from .update_employee_return import UpdateEmployeeReturn

UpdateReturn: TypeAlias = "UpdateCustomerReturn | UpdateEmployeeReturn"
"""One of several models, told apart by the properties they have."""


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
