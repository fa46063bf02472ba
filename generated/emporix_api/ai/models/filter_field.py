from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "description",
        "key",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class FilterField(Model):
    """Part of `RagEmporixNativeToolConfigRequest` and `RagEmporixNativeToolConfigResponse`.

    Attributes:
        key: Required in requests.
    """

    description: Maybe[str] = UNSET
    key: Maybe[str] = UNSET
    """Required in requests."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.description) is not UNSET:
            data["description"] = value
        if (value := self.key) is not UNSET:
            data["key"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> FilterField:
        return decode(data)


def decode(data: Any) -> FilterField:
    if type(data) is not dict:
        passed: FilterField = data
        return passed
    model = _new(FilterField)
    unknown = len(data) - 2
    if "description" in data:
        model.description = data["description"]
    else:
        model.description = _absent
        unknown += 1
    if "key" in data:
        model.key = data["key"]
    else:
        model.key = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
