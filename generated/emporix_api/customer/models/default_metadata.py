from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "mixins",
        "version",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class DefaultMetadata(Model):
    """Part of `Address`, `AddressUpdate`, `Customer` and 2 more."""

    mixins: Maybe[dict[str, Any]] = UNSET
    version: Maybe[int] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.version) is not UNSET:
            data["version"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> DefaultMetadata:
        return decode(data)


def decode(data: Any) -> DefaultMetadata:
    if type(data) is not dict:
        passed: DefaultMetadata = data
        return passed
    model = _new(DefaultMetadata)
    unknown = len(data) - 2
    if "mixins" in data:
        model.mixins = data["mixins"]
    else:
        model.mixins = _absent
        unknown += 1
    if "version" in data:
        model.version = data["version"]
    else:
        model.version = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
