from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "isTrue",
        "position",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class LabelOverlay:
    is_true: bool | None | Unset = UNSET
    position: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.is_true) is not UNSET:
            data["isTrue"] = value
        if (value := self.position) is not UNSET:
            data["position"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> LabelOverlay:
        return decode(data)


def decode(data: Any) -> LabelOverlay:
    if type(data) is not dict:
        passed: LabelOverlay = data
        return passed
    get: Any = data.get
    model = _new(LabelOverlay)
    model.is_true = get("isTrue", UNSET)
    model.position = get("position", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
