from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "priceValue",
        "id",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class TierValueCreation(Model):
    """Part of `CreatePrice`.

    Attributes:
        price_value: Required.
    """

    price_value: float
    """Required."""
    id: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.price_value) is not UNSET:
            data["priceValue"] = value
        if (value := self.id) is not UNSET:
            data["id"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> TierValueCreation:
        return decode(data)


def decode(data: Any) -> TierValueCreation:
    if type(data) is not dict:
        passed: TierValueCreation = data
        return passed
    model = _new(TierValueCreation)
    unknown = len(data) - 2
    if "priceValue" in data:
        model.price_value = data["priceValue"]
    else:
        model.price_value = _absent
        unknown += 1
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
