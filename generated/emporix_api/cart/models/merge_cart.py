from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, as_dict

NAMES = frozenset(
    {
        "carts",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class MergeCart:
    carts: list[str]
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.carts) is not UNSET:
            data["carts"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> MergeCart:
        return decode(data)


def decode(data: Any) -> MergeCart:
    if type(data) is not dict:
        passed: MergeCart = data
        return passed
    get: Any = data.get
    model = _new(MergeCart)
    model.carts = get("carts", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
