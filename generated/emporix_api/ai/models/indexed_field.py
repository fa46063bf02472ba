from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "name",
        "key",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class IndexedField(Model):
    """Part of `RagEmporixNativeToolConfigRequest` and `RagEmporixNativeToolConfigResponse`.

    Attributes:
        key: Required in requests.
    """

    name: Maybe[str] = UNSET
    key: Maybe[str] = UNSET
    """Required in requests."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.key) is not UNSET:
            data["key"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> IndexedField:
        return decode(data)


def decode(data: Any) -> IndexedField:
    if type(data) is not dict:
        passed: IndexedField = data
        return passed
    model = _new(IndexedField)
    unknown = len(data) - 2
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "key" in data:
        model.key = data["key"]
    else:
        model.key = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
