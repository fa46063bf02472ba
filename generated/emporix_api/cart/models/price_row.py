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
        "priceId",
        "priceListId",
        "yrn",
        "originalAmount",
        "effectiveAmount",
        "currency",
        "measurementUnit",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class PriceRow(Model):
    """Part of `CartItem`.

    Attributes:
        yrn: 1 or more characters.
        original_amount: 0 or more.
        effective_amount: 0 or more.
        currency: 3 characters; pattern `[A-Z]{3}`.
    """

    price_id: Maybe[str] = UNSET
    price_list_id: Maybe[str] = UNSET
    yrn: Maybe[str] = UNSET
    """1 or more characters."""
    original_amount: Maybe[float] = UNSET
    """0 or more."""
    effective_amount: Maybe[float] = UNSET
    """0 or more."""
    currency: Maybe[str] = UNSET
    """3 characters; pattern `[A-Z]{3}`."""
    measurement_unit: Maybe[MeasurementUnit] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.price_id) is not UNSET:
            data["priceId"] = value
        if (value := self.price_list_id) is not UNSET:
            data["priceListId"] = value
        if (value := self.yrn) is not UNSET:
            data["yrn"] = value
        if (value := self.original_amount) is not UNSET:
            data["originalAmount"] = value
        if (value := self.effective_amount) is not UNSET:
            data["effectiveAmount"] = value
        if (value := self.currency) is not UNSET:
            data["currency"] = value
        if (value := self.measurement_unit) is not UNSET:
            data["measurementUnit"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> PriceRow:
        return decode(data)


def decode(data: Any) -> PriceRow:
    if type(data) is not dict:
        passed: PriceRow = data
        return passed
    model = _new(PriceRow)
    unknown = len(data) - 7
    if "priceId" in data:
        model.price_id = data["priceId"]
    else:
        model.price_id = _absent
        unknown += 1
    if "priceListId" in data:
        model.price_list_id = data["priceListId"]
    else:
        model.price_list_id = _absent
        unknown += 1
    if "yrn" in data:
        model.yrn = data["yrn"]
    else:
        model.yrn = _absent
        unknown += 1
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
    if "measurementUnit" in data:
        value = data["measurementUnit"]
        model.measurement_unit = _measurement_unit.decode(value) if type(value) is dict else value
    else:
        model.measurement_unit = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
