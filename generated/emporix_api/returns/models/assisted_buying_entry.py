from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "employeeId",
        "operation",
        "timestamp",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class AssistedBuyingEntry:
    employee_id: str | None | Unset = UNSET
    operation: Literal["CREATE", "UPDATE_STATUS"] | str | None | Unset = UNSET
    timestamp: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.employee_id) is not UNSET:
            data["employeeId"] = value
        if (value := self.operation) is not UNSET:
            data["operation"] = value
        if (value := self.timestamp) is not UNSET:
            data["timestamp"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> AssistedBuyingEntry:
        return decode(data)


def decode(data: Any) -> AssistedBuyingEntry:
    if type(data) is not dict:
        passed: AssistedBuyingEntry = data
        return passed
    get: Any = data.get
    model = _new(AssistedBuyingEntry)
    model.employee_id = get("employeeId", UNSET)
    model.operation = get("operation", UNSET)
    model.timestamp = get("timestamp", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
