from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode

NAMES = frozenset(
    {
        "employeeId",
        "firstName",
        "lastName",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class QuoteResponseEmployee:
    employee_id: str | None | Unset = UNSET
    first_name: str | None | Unset = UNSET
    last_name: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.employee_id
        if value is not UNSET:
            data["employeeId"] = value
        value = self.first_name
        if value is not UNSET:
            data["firstName"] = value
        value = self.last_name
        if value is not UNSET:
            data["lastName"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> QuoteResponseEmployee:
        return decode(data)


def decode(data: Any) -> QuoteResponseEmployee:
    if type(data) is not dict:
        passed: QuoteResponseEmployee = data
        return passed
    get: Any = data.get
    model = _new(QuoteResponseEmployee)
    model.employee_id = get("employeeId", UNSET)
    model.first_name = get("firstName", UNSET)
    model.last_name = get("lastName", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
