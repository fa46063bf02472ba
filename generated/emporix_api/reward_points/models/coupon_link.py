from __future__ import annotations

from typing import Any

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
class CouponLink(Model):
    """Part of `Coupon`.

    Attributes:
        rel: Required in requests.
        title: Required in requests.
        href: Required in requests.
        type_: Required in requests.
    """

    rel: Maybe[str] = UNSET
    """Required in requests."""
    title: Maybe[str] = UNSET
    """Required in requests."""
    href: Maybe[str] = UNSET
    """Required in requests."""
    type_: Maybe[str] = UNSET
    """Required in requests."""
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
    def from_dict(data: Any) -> CouponLink:
        return decode(data)


def decode(data: Any) -> CouponLink:
    if type(data) is not dict:
        passed: CouponLink = data
        return passed
    model = _new(CouponLink)
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
