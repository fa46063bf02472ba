from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "from",
        "to",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Validity(Model):
    """Part of `Segment`, `SegmentCreation`, `SegmentItemCategoryTreeItem` and 2 more.

    Attributes:
        from_: A timestamp, `2026-01-31T12:00:00Z`.
        to: A timestamp, `2026-01-31T12:00:00Z`.
    """

    from_: Maybe[str] = UNSET
    """A timestamp, `2026-01-31T12:00:00Z`."""
    to: Maybe[str] = UNSET
    """A timestamp, `2026-01-31T12:00:00Z`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.from_) is not UNSET:
            data["from"] = value
        if (value := self.to) is not UNSET:
            data["to"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Validity:
        return decode(data)


def decode(data: Any) -> Validity:
    if type(data) is not dict:
        passed: Validity = data
        return passed
    model = _new(Validity)
    unknown = len(data) - 2
    if "from" in data:
        model.from_ = data["from"]
    else:
        model.from_ = _absent
        unknown += 1
    if "to" in data:
        model.to = data["to"]
    else:
        model.to = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
