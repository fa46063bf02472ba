from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "id",
        "height",
        "width",
        "sizeKB",
        "type",
        "name",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class MediaCustomAttributes(Model):
    """Part of `Media`."""

    id: Maybe[str] = UNSET
    height: Maybe[int] = UNSET
    width: Maybe[int] = UNSET
    size_kb: Maybe[float] = UNSET
    type_: Maybe[str] = UNSET
    name: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.height) is not UNSET:
            data["height"] = value
        if (value := self.width) is not UNSET:
            data["width"] = value
        if (value := self.size_kb) is not UNSET:
            data["sizeKB"] = value
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> MediaCustomAttributes:
        return decode(data)


def decode(data: Any) -> MediaCustomAttributes:
    if type(data) is not dict:
        passed: MediaCustomAttributes = data
        return passed
    model = _new(MediaCustomAttributes)
    unknown = len(data) - 6
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "height" in data:
        model.height = data["height"]
    else:
        model.height = _absent
        unknown += 1
    if "width" in data:
        model.width = data["width"]
    else:
        model.width = _absent
        unknown += 1
    if "sizeKB" in data:
        model.size_kb = data["sizeKB"]
    else:
        model.size_kb = _absent
        unknown += 1
    if "type" in data:
        model.type_ = data["type"]
    else:
        model.type_ = _absent
        unknown += 1
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
