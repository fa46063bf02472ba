from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "isTrue",
        "position",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Overlay(Model):
    """Part of `Label`, `LabelCreation` and `LabelUpdate`.

    Attributes:
        position: Required in requests.
    """

    is_true: Maybe[bool] = UNSET
    position: Maybe[float] = UNSET
    """Required in requests."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.is_true) is not UNSET:
            data["isTrue"] = value
        if (value := self.position) is not UNSET:
            data["position"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Overlay:
        return decode(data)


def decode(data: Any) -> Overlay:
    if type(data) is not dict:
        passed: Overlay = data
        return passed
    model = _new(Overlay)
    unknown = len(data) - 2
    if "isTrue" in data:
        model.is_true = data["isTrue"]
    else:
        model.is_true = _absent
        unknown += 1
    if "position" in data:
        model.position = data["position"]
    else:
        model.position = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
