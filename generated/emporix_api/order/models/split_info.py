from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "splitBy",
        "uniqueValue",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class SplitInfo:
    split_by: Literal["VENDOR_ID"] | str | None | Unset = UNSET
    unique_value: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.split_by) is not UNSET:
            data["splitBy"] = value
        if (value := self.unique_value) is not UNSET:
            data["uniqueValue"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> SplitInfo:
        return decode(data)


def decode(data: Any) -> SplitInfo:
    if type(data) is not dict:
        passed: SplitInfo = data
        return passed
    get: Any = data.get
    model = _new(SplitInfo)
    model.split_by = get("splitBy", UNSET)
    model.unique_value = get("uniqueValue", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
