from __future__ import annotations

from typing import Any, Literal

import attrs

from ...model import Model
from ...values import UNSET, Unset

NAMES = frozenset(
    {
        "type",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class TriggerVariant1(Model):
    type_: Literal["endpoint", "slack", "teams"] | str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> TriggerVariant1:
        return decode(data)


def decode(data: Any) -> TriggerVariant1:
    if type(data) is not dict:
        passed: TriggerVariant1 = data
        return passed
    model = _new(TriggerVariant1)
    unknown = len(data) - 1
    if "type" in data:
        model.type_ = data["type"]
    else:
        model.type_ = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
