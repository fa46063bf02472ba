from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "id",
        "priceValue",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class TierValue(Model):
    """Part of `Price`, `PriceWithModel` and `UpdatePrice`.

    Attributes:
        price_value: Required in requests.
    """

    id: Maybe[str] = UNSET
    price_value: Maybe[float] = UNSET
    """Required in requests."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.price_value) is not UNSET:
            data["priceValue"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> TierValue:
        return decode(data)


def decode(data: Any) -> TierValue:
    if type(data) is not dict:
        passed: TierValue = data
        return passed
    model = _new(TierValue)
    unknown = len(data) - 2
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "priceValue" in data:
        model.price_value = data["priceValue"]
    else:
        model.price_value = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
