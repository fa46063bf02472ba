from __future__ import annotations

from typing import Any, Literal

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "rel",
        "title",
        "href",
        "type",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Link(Model):
    """Part of `Discount` and `DiscountResponse`.

    Attributes:
        rel: One of `'validate'`, `'redeem'`; required in requests.
        title: At most 100 characters.
        href: At most 2000 characters; required in requests.
        type_: At most 500 characters; required in requests.
    """

    rel: Maybe[Literal["redeem", "validate"] | str] = UNSET
    """One of `'validate'`, `'redeem'`; required in requests."""
    title: Maybe[str] = UNSET
    """At most 100 characters."""
    href: Maybe[str] = UNSET
    """At most 2000 characters; required in requests."""
    type_: Maybe[str] = UNSET
    """At most 500 characters; required in requests."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Link:
        return decode(data)


def decode(data: Any) -> Link:
    if type(data) is not dict:
        passed: Link = data
        return passed
    model = _new(Link)
    unknown = len(data) - 4
    if "rel" in data:
        model.rel = data["rel"]
    else:
        model.rel = _absent
        unknown += 1
    if "title" in data:
        model.title = data["title"]
    else:
        model.title = _absent
        unknown += 1
    if "href" in data:
        model.href = data["href"]
    else:
        model.href = _absent
        unknown += 1
    if "type" in data:
        model.type_ = data["type"]
    else:
        model.type_ = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
