from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import closest
from . import basic_employee_return as _basic_employee_return
from . import basic_return as _basic_return
from . import employee_return_for_anonymous_order as _employee_return_for_anonymous_order

if TYPE_CHECKING:
    from .basic_employee_return import BasicEmployeeReturn
    from .basic_return import BasicReturn
    from .employee_return_for_anonymous_order import EmployeeReturnForAnonymousOrder

CreateReturn: TypeAlias = "BasicReturn | BasicEmployeeReturn | EmployeeReturnForAnonymousOrder"
"""One of several models, told apart by the properties they have."""


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
