from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode

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

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.employee_id
        if value is not UNSET:
            data["employeeId"] = value
        value = self.operation
        if value is not UNSET:
            data["operation"] = value
        value = self.timestamp
        if value is not UNSET:
            data["timestamp"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
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
