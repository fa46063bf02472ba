from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import measurement_unit as _measurement_unit

if TYPE_CHECKING:
    from .measurement_unit import MeasurementUnit

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


@attrs.define(kw_only=True, repr=False)
class PriceRowItem:
    original_amount: float
    effective_amount: float
    currency: str
    price_id: str | None | Unset = UNSET
    yrn: str | None | Unset = UNSET
    measurement_unit: MeasurementUnit | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> PriceRowItem:
        return decode(data)


def decode(data: Any) -> PriceRowItem:
    if type(data) is not dict:
        passed: PriceRowItem = data
        return passed
    get: Any = data.get
    model = _new(PriceRowItem)
    model.original_amount = get("originalAmount", UNSET)
    model.effective_amount = get("effectiveAmount", UNSET)
    model.currency = get("currency", UNSET)
    model.price_id = get("priceId", UNSET)
    model.yrn = get("yrn", UNSET)
    value = get("measurementUnit", UNSET)
    model.measurement_unit = _measurement_unit.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
