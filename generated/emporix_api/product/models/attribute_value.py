from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "key",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class AttributeValue(Model):
    """Part of `ParentVariantProduct`, `ParentVariantProductBulkUpdate`, `ParentVariantProductCreation` and 3 more."""

    key: Maybe[str | float | bool] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.key) is not UNSET:
            data["key"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> AttributeValue:
        return decode(data)


def decode(data: Any) -> AttributeValue:
    if type(data) is not dict:
        passed: AttributeValue = data
        return passed
    model = _new(AttributeValue)
    unknown = len(data) - 1
    if "key" in data:
        model.key = data["key"]
    else:
        model.key = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
