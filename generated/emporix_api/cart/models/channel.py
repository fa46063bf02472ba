from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "name",
        "source",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Channel(Model):
    """Part of `Cart`, `CartSummary`, `CreateCart` and 1 more."""

    name: Maybe[str] = UNSET
    source: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.source) is not UNSET:
            data["source"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Channel:
        return decode(data)


def decode(data: Any) -> Channel:
    if type(data) is not dict:
        passed: Channel = data
        return passed
    model = _new(Channel)
    unknown = len(data) - 2
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "source" in data:
        model.source = data["source"]
    else:
        model.source = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
