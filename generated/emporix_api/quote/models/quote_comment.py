from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "employeeComment",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class QuoteComment(Model):
    """Part of `Quote`."""

    employee_comment: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.employee_comment) is not UNSET:
            data["employeeComment"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> QuoteComment:
        return decode(data)


def decode(data: Any) -> QuoteComment:
    if type(data) is not dict:
        passed: QuoteComment = data
        return passed
    model = _new(QuoteComment)
    unknown = len(data) - 1
    if "employeeComment" in data:
        model.employee_comment = data["employeeComment"]
    else:
        model.employee_comment = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
