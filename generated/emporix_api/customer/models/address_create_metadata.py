from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "mixins",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class AddressCreateMetadata(Model):
    """Part of `AddressCreate`."""

    mixins: Maybe[dict[str, Any]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> AddressCreateMetadata:
        return decode(data)


def decode(data: Any) -> AddressCreateMetadata:
    if type(data) is not dict:
        passed: AddressCreateMetadata = data
        return passed
    model = _new(AddressCreateMetadata)
    unknown = len(data) - 1
    if "mixins" in data:
        model.mixins = data["mixins"]
    else:
        model.mixins = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
