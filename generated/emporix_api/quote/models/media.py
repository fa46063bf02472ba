from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "id",
        "contentType",
        "url",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Media(Model):
    """Part of `QuoteCreateRequestItemProduct` and `QuoteItemProduct`."""

    id: Maybe[str] = UNSET
    content_type: Maybe[str] = UNSET
    url: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.content_type) is not UNSET:
            data["contentType"] = value
        if (value := self.url) is not UNSET:
            data["url"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Media:
        return decode(data)


def decode(data: Any) -> Media:
    if type(data) is not dict:
        passed: Media = data
        return passed
    model = _new(Media)
    unknown = len(data) - 3
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "contentType" in data:
        model.content_type = data["contentType"]
    else:
        model.content_type = _absent
        unknown += 1
    if "url" in data:
        model.url = data["url"]
    else:
        model.url = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
