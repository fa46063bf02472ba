from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "id",
        "contentType",
        "url",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class Media:
    id: str | None | Unset = UNSET
    content_type: str | None | Unset = UNSET
    url: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.content_type) is not UNSET:
            data["contentType"] = value
        if (value := self.url) is not UNSET:
            data["url"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> Media:
        return decode(data)


def decode(data: Any) -> Media:
    if type(data) is not dict:
        passed: Media = data
        return passed
    get: Any = data.get
    model = _new(Media)
    model.id = get("id", UNSET)
    model.content_type = get("contentType", UNSET)
    model.url = get("url", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
