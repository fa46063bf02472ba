from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "country",
        "postalCode",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ShipToItem(Model):
    """Part of `Zone` and `ZoneWithActualDeliveryWindows`.

    Attributes:
        country: Required in requests.
    """

    country: Maybe[str] = UNSET
    """Required in requests."""
    postal_code: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.country) is not UNSET:
            data["country"] = value
        if (value := self.postal_code) is not UNSET:
            data["postalCode"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ShipToItem:
        return decode(data)


def decode(data: Any) -> ShipToItem:
    if type(data) is not dict:
        passed: ShipToItem = data
        return passed
    model = _new(ShipToItem)
    unknown = len(data) - 2
    if "country" in data:
        model.country = data["country"]
    else:
        model.country = _absent
        unknown += 1
    if "postalCode" in data:
        model.postal_code = data["postalCode"]
    else:
        model.postal_code = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
