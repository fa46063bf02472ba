from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "visible",
        "from",
        "to",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class VisibilityInformation(Model):
    """Part of `Catalog`, `CreateCatalog`, `UpdateCatalog` and 1 more.

    Attributes:
        visible: Default `False`.
    """

    visible: Maybe[bool] = UNSET
    """Default `False`."""
    from_: Maybe[str] = UNSET
    to: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.visible) is not UNSET:
            data["visible"] = value
        if (value := self.from_) is not UNSET:
            data["from"] = value
        if (value := self.to) is not UNSET:
            data["to"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> VisibilityInformation:
        return decode(data)


def decode(data: Any) -> VisibilityInformation:
    if type(data) is not dict:
        passed: VisibilityInformation = data
        return passed
    model = _new(VisibilityInformation)
    unknown = len(data) - 3
    if "visible" in data:
        model.visible = data["visible"]
    else:
        model.visible = _absent
        unknown += 1
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
