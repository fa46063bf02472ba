from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "missingAncestorId",
        "cycleDetected",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class DynamicVariantInfo:
    missing_ancestor_id: str | None | Unset = UNSET
    cycle_detected: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.missing_ancestor_id) is not UNSET:
            data["missingAncestorId"] = value
        if (value := self.cycle_detected) is not UNSET:
            data["cycleDetected"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> DynamicVariantInfo:
        return decode(data)


def decode(data: Any) -> DynamicVariantInfo:
    if type(data) is not dict:
        passed: DynamicVariantInfo = data
        return passed
    get: Any = data.get
    model = _new(DynamicVariantInfo)
    model.missing_ancestor_id = get("missingAncestorId", UNSET)
    model.cycle_detected = get("cycleDetected", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
