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
        "effectiveAmount",
        "originalAmount",
        "priceFactor",
        "basePriceFactor",
        "measurementUnit",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class BasePrice(Model):
    """Part of `OrderEntry`."""

    effective_amount: Maybe[str] = UNSET
    original_amount: Maybe[str] = UNSET
    price_factor: Maybe[str] = UNSET
    base_price_factor: Maybe[str] = UNSET
    measurement_unit: Maybe[MeasurementUnit] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.effective_amount) is not UNSET:
            data["effectiveAmount"] = value
        if (value := self.original_amount) is not UNSET:
            data["originalAmount"] = value
        if (value := self.price_factor) is not UNSET:
            data["priceFactor"] = value
        if (value := self.base_price_factor) is not UNSET:
            data["basePriceFactor"] = value
        if (value := self.measurement_unit) is not UNSET:
            data["measurementUnit"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> BasePrice:
        return decode(data)


def decode(data: Any) -> BasePrice:
    if type(data) is not dict:
        passed: BasePrice = data
        return passed
    model = _new(BasePrice)
    unknown = len(data) - 5
    if "effectiveAmount" in data:
        model.effective_amount = data["effectiveAmount"]
    else:
        model.effective_amount = _absent
        unknown += 1
    if "originalAmount" in data:
        model.original_amount = data["originalAmount"]
    else:
        model.original_amount = _absent
        unknown += 1
    if "priceFactor" in data:
        model.price_factor = data["priceFactor"]
    else:
        model.price_factor = _absent
        unknown += 1
    if "basePriceFactor" in data:
        model.base_price_factor = data["basePriceFactor"]
    else:
        model.base_price_factor = _absent
        unknown += 1
    if "measurementUnit" in data:
        value = data["measurementUnit"]
        model.measurement_unit = _measurement_unit.decode(value) if type(value) is dict else value
    else:
        model.measurement_unit = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
