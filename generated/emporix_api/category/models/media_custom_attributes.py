from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

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


@attrs.define(kw_only=True, repr=False)
class MediaCustomAttributes:
    id: str | None | Unset = UNSET
    height: int | None | Unset = UNSET
    width: int | None | Unset = UNSET
    size_kb: float | None | Unset = UNSET
    type_: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> MediaCustomAttributes:
        return decode(data)


def decode(data: Any) -> MediaCustomAttributes:
    if type(data) is not dict:
        passed: MediaCustomAttributes = data
        return passed
    get: Any = data.get
    model = _new(MediaCustomAttributes)
    model.id = get("id", UNSET)
    model.height = get("height", UNSET)
    model.width = get("width", UNSET)
    model.size_kb = get("sizeKB", UNSET)
    model.type_ = get("type", UNSET)
    model.name = get("name", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
