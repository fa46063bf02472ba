from __future__ import annotations

from typing import Any, Literal

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "employeeId",
        "operation",
        "timestamp",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class AssistedBuyingEntry(Model):
    """Part of `CustomerReturn` and `EmployeeReturn`.

    Attributes:
        operation: One of `'CREATE'`, `'UPDATE_STATUS'`.
    """

    employee_id: Maybe[str] = UNSET
    operation: Maybe[Literal["CREATE", "UPDATE_STATUS"] | str] = UNSET
    """One of `'CREATE'`, `'UPDATE_STATUS'`."""
    timestamp: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.employee_id) is not UNSET:
            data["employeeId"] = value
        if (value := self.operation) is not UNSET:
            data["operation"] = value
        if (value := self.timestamp) is not UNSET:
            data["timestamp"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> AssistedBuyingEntry:
        return decode(data)


def decode(data: Any) -> AssistedBuyingEntry:
    if type(data) is not dict:
        passed: AssistedBuyingEntry = data
        return passed
    model = _new(AssistedBuyingEntry)
    unknown = len(data) - 3
    if "employeeId" in data:
        model.employee_id = data["employeeId"]
    else:
        model.employee_id = _absent
        unknown += 1
    if "operation" in data:
        model.operation = data["operation"]
    else:
        model.operation = _absent
        unknown += 1
    if "timestamp" in data:
        model.timestamp = data["timestamp"]
    else:
        model.timestamp = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
