from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "missingAncestorId",
        "cycleDetected",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class DynamicVariantInfo(Model):
    """Part of `DynamicVariantProductMetadata`."""

    missing_ancestor_id: Maybe[str] = UNSET
    cycle_detected: Maybe[bool] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.missing_ancestor_id) is not UNSET:
            data["missingAncestorId"] = value
        if (value := self.cycle_detected) is not UNSET:
            data["cycleDetected"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> DynamicVariantInfo:
        return decode(data)


def decode(data: Any) -> DynamicVariantInfo:
    if type(data) is not dict:
        passed: DynamicVariantInfo = data
        return passed
    model = _new(DynamicVariantInfo)
    unknown = len(data) - 2
    if "missingAncestorId" in data:
        model.missing_ancestor_id = data["missingAncestorId"]
    else:
        model.missing_ancestor_id = _absent
        unknown += 1
    if "cycleDetected" in data:
        model.cycle_detected = data["cycleDetected"]
    else:
        model.cycle_detected = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
