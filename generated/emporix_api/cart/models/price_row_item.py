from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import measurement_unit as _measurement_unit
    from .measurement_unit import MeasurementUnit
else:
    _measurement_unit = Deferred(globals(), "measurement_unit")

NAMES = frozenset(
    {
        "originalAmount",
        "effectiveAmount",
        "currency",
        "priceId",
        "yrn",
        "measurementUnit",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class PriceRowItem(Model):
    """Part of `CartItemRequest` and `UpdateCartItem`.

    Attributes:
        original_amount: 0 or more; required.
        effective_amount: 0 or more; required.
        currency: 3 characters; required.
        yrn: 1 or more characters.
    """

    original_amount: float
    """0 or more; required."""
    effective_amount: float
    """0 or more; required."""
    currency: str
    """3 characters; required."""
    price_id: Maybe[str] = UNSET
    yrn: Maybe[str] = UNSET
    """1 or more characters."""
    measurement_unit: Maybe[MeasurementUnit] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.original_amount) is not UNSET:
            data["originalAmount"] = value
        if (value := self.effective_amount) is not UNSET:
            data["effectiveAmount"] = value
        if (value := self.currency) is not UNSET:
            data["currency"] = value
        if (value := self.price_id) is not UNSET:
            data["priceId"] = value
        if (value := self.yrn) is not UNSET:
            data["yrn"] = value
        if (value := self.measurement_unit) is not UNSET:
            data["measurementUnit"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> PriceRowItem:
        return decode(data)


def decode(data: Any) -> PriceRowItem:
    if type(data) is not dict:
        passed: PriceRowItem = data
        return passed
    model = _new(PriceRowItem)
    unknown = len(data) - 6
    if "originalAmount" in data:
        model.original_amount = data["originalAmount"]
    else:
        model.original_amount = _absent
        unknown += 1
    if "effectiveAmount" in data:
        model.effective_amount = data["effectiveAmount"]
    else:
        model.effective_amount = _absent
        unknown += 1
    if "currency" in data:
        model.currency = data["currency"]
    else:
        model.currency = _absent
        unknown += 1
    if "priceId" in data:
        model.price_id = data["priceId"]
    else:
        model.price_id = _absent
        unknown += 1
    if "yrn" in data:
        model.yrn = data["yrn"]
    else:
        model.yrn = _absent
        unknown += 1
    if "measurementUnit" in data:
        value = data["measurementUnit"]
        model.measurement_unit = _measurement_unit.decode(value) if type(value) is dict else value
    else:
        model.measurement_unit = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
