from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import closest
from . import full_customer_return as _full_customer_return
from . import full_employee_return as _full_employee_return

if TYPE_CHECKING:
    from .full_customer_return import FullCustomerReturn
    from .full_employee_return import FullEmployeeReturn

FullReturn: TypeAlias = "FullCustomerReturn | FullEmployeeReturn"
"""One of several models, told apart by the properties they have."""


def decode(data: Any) -> FullReturn:
    if type(data) is not dict:
        passed: FullReturn = data
        return passed
    chosen: FullReturn = closest(
        data,
        _full_customer_return,
        _full_employee_return,
    )
    return chosen
