from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode

NAMES = frozenset(
    {
        "employeeComment",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class QuoteResponseComment:
    employee_comment: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.employee_comment
        if value is not UNSET:
            data["employeeComment"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> QuoteResponseComment:
        return decode(data)


def decode(data: Any) -> QuoteResponseComment:
    if type(data) is not dict:
        passed: QuoteResponseComment = data
        return passed
    get: Any = data.get
    model = _new(QuoteResponseComment)
    model.employee_comment = get("employeeComment", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
