from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import sale_price as _sale_price

if TYPE_CHECKING:
    from .sale_price import SalePrice

NAMES = frozenset(
    {
        "priceId",
        "priceListId",
        "effectiveAmount",
        "originalAmount",
        "currency",
        "salePrice",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class Price:
    price_id: str | None | Unset = UNSET
    price_list_id: str | None | Unset = UNSET
    effective_amount: float | None | Unset = UNSET
    original_amount: float | None | Unset = UNSET
    currency: str | None | Unset = UNSET
    sale_price: SalePrice | None | Unset = UNSET
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
        if (value := self.effective_amount) is not UNSET:
            data["effectiveAmount"] = value
        if (value := self.original_amount) is not UNSET:
            data["originalAmount"] = value
        if (value := self.currency) is not UNSET:
            data["currency"] = value
        if (value := self.sale_price) is not UNSET:
            data["salePrice"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> Price:
        return decode(data)


def decode(data: Any) -> Price:
    if type(data) is not dict:
        passed: Price = data
        return passed
    get: Any = data.get
    model = _new(Price)
    model.price_id = get("priceId", UNSET)
    model.price_list_id = get("priceListId", UNSET)
    model.effective_amount = get("effectiveAmount", UNSET)
    model.original_amount = get("originalAmount", UNSET)
    model.currency = get("currency", UNSET)
    value = get("salePrice", UNSET)
    model.sale_price = _sale_price.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
