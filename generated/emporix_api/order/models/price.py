from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import sale_price as _sale_price
    from .sale_price import SalePrice
else:
    _sale_price = Deferred(globals(), "sale_price")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Price(Model):
    """Part of `OrderEntry`."""

    price_id: Maybe[str] = UNSET
    price_list_id: Maybe[str] = UNSET
    effective_amount: Maybe[float] = UNSET
    original_amount: Maybe[float] = UNSET
    currency: Maybe[str] = UNSET
    sale_price: Maybe[SalePrice] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Price:
        return decode(data)


def decode(data: Any) -> Price:
    if type(data) is not dict:
        passed: Price = data
        return passed
    model = _new(Price)
    unknown = len(data) - 6
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
    if "currency" in data:
        model.currency = data["currency"]
    else:
        model.currency = _absent
        unknown += 1
    if "salePrice" in data:
        value = data["salePrice"]
        model.sale_price = _sale_price.decode(value) if type(value) is dict else value
    else:
        model.sale_price = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
