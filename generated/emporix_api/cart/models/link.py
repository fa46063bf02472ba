from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "rel",
        "title",
        "href",
        "type",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class Link:
    rel: Literal["redeem", "validate"] | str | None | Unset = UNSET
    title: str | None | Unset = UNSET
    href: str | None | Unset = UNSET
    type_: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.rel) is not UNSET:
            data["rel"] = value
        if (value := self.title) is not UNSET:
            data["title"] = value
        if (value := self.href) is not UNSET:
            data["href"] = value
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> Link:
        return decode(data)


def decode(data: Any) -> Link:
    if type(data) is not dict:
        passed: Link = data
        return passed
    get: Any = data.get
    model = _new(Link)
    model.rel = get("rel", UNSET)
    model.title = get("title", UNSET)
    model.href = get("href", UNSET)
    model.type_ = get("type", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
