from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "from",
        "to",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class Validity:
    from_: str | None | Unset = UNSET
    to: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.from_) is not UNSET:
            data["from"] = value
        if (value := self.to) is not UNSET:
            data["to"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> Validity:
        return decode(data)


def decode(data: Any) -> Validity:
    if type(data) is not dict:
        passed: Validity = data
        return passed
    get: Any = data.get
    model = _new(Validity)
    model.from_ = get("from", UNSET)
    model.to = get("to", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
