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


@attrs.define(kw_only=True, repr=False)
class PriceRow:
    price_id: str | None | Unset = UNSET
    price_list_id: str | None | Unset = UNSET
    yrn: str | None | Unset = UNSET
    original_amount: float | None | Unset = UNSET
    effective_amount: float | None | Unset = UNSET
    currency: str | None | Unset = UNSET
    measurement_unit: MeasurementUnit | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> PriceRow:
        return decode(data)


def decode(data: Any) -> PriceRow:
    if type(data) is not dict:
        passed: PriceRow = data
        return passed
    get: Any = data.get
    model = _new(PriceRow)
    model.price_id = get("priceId", UNSET)
    model.price_list_id = get("priceListId", UNSET)
    model.yrn = get("yrn", UNSET)
    model.original_amount = get("originalAmount", UNSET)
    model.effective_amount = get("effectiveAmount", UNSET)
    model.currency = get("currency", UNSET)
    value = get("measurementUnit", UNSET)
    model.measurement_unit = _measurement_unit.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
