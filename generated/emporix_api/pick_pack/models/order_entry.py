from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import base_price as _base_price
    from . import location as _location
    from . import pricing_measure as _pricing_measure
    from .base_price import BasePrice
    from .location import Location
    from .pricing_measure import PricingMeasure
else:
    _base_price = Deferred(globals(), "base_price")
    _location = Deferred(globals(), "location")
    _pricing_measure = Deferred(globals(), "pricing_measure")

NAMES = frozenset(
    {
        "entryId",
        "productName",
        "productId",
        "unitPrice",
        "totalPrice",
        "imageUrl",
        "unitPricingMeasure",
        "pricingMeasure",
        "pricingMeasurePrice",
        "orderUnit",
        "packedCount",
        "canceledCount",
        "pickedCount",
        "packedAmountInPc",
        "totalCount",
        "location",
        "packingGroup",
        "packaging",
        "cutting",
        "customerComment",
        "barcodes",
        "weightDependent",
        "basePrice",
        "mhd",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class OrderEntry(Model):
    """Part of `Order` and `OrderList`."""

    entry_id: Maybe[str] = UNSET
    product_name: Maybe[str] = UNSET
    product_id: Maybe[str] = UNSET
    unit_price: Maybe[float] = UNSET
    total_price: Maybe[float] = UNSET
    image_url: Maybe[str] = UNSET
    unit_pricing_measure: Maybe[PricingMeasure] = UNSET
    pricing_measure: Maybe[PricingMeasure] = UNSET
    pricing_measure_price: Maybe[float] = UNSET
    order_unit: Maybe[str] = UNSET
    packed_count: Maybe[int] = UNSET
    canceled_count: Maybe[int] = UNSET
    picked_count: Maybe[int] = UNSET
    packed_amount_in_pc: Maybe[int] = UNSET
    total_count: Maybe[int] = UNSET
    location: Maybe[list[Location]] = UNSET
    packing_group: Maybe[str] = UNSET
    packaging: Maybe[str] = UNSET
    cutting: Maybe[str] = UNSET
    customer_comment: Maybe[str] = UNSET
    barcodes: Maybe[list[str]] = UNSET
    weight_dependent: Maybe[bool] = UNSET
    base_price: Maybe[BasePrice] = UNSET
    mhd: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.entry_id) is not UNSET:
            data["entryId"] = value
        if (value := self.product_name) is not UNSET:
            data["productName"] = value
        if (value := self.product_id) is not UNSET:
            data["productId"] = value
        if (value := self.unit_price) is not UNSET:
            data["unitPrice"] = value
        if (value := self.total_price) is not UNSET:
            data["totalPrice"] = value
        if (value := self.image_url) is not UNSET:
            data["imageUrl"] = value
        if (value := self.unit_pricing_measure) is not UNSET:
            data["unitPricingMeasure"] = value
        if (value := self.pricing_measure) is not UNSET:
            data["pricingMeasure"] = value
        if (value := self.pricing_measure_price) is not UNSET:
            data["pricingMeasurePrice"] = value
        if (value := self.order_unit) is not UNSET:
            data["orderUnit"] = value
        if (value := self.packed_count) is not UNSET:
            data["packedCount"] = value
        if (value := self.canceled_count) is not UNSET:
            data["canceledCount"] = value
        if (value := self.picked_count) is not UNSET:
            data["pickedCount"] = value
        if (value := self.packed_amount_in_pc) is not UNSET:
            data["packedAmountInPc"] = value
        if (value := self.total_count) is not UNSET:
            data["totalCount"] = value
        if (value := self.location) is not UNSET:
            data["location"] = value
        if (value := self.packing_group) is not UNSET:
            data["packingGroup"] = value
        if (value := self.packaging) is not UNSET:
            data["packaging"] = value
        if (value := self.cutting) is not UNSET:
            data["cutting"] = value
        if (value := self.customer_comment) is not UNSET:
            data["customerComment"] = value
        if (value := self.barcodes) is not UNSET:
            data["barcodes"] = value
        if (value := self.weight_dependent) is not UNSET:
            data["weightDependent"] = value
        if (value := self.base_price) is not UNSET:
            data["basePrice"] = value
        if (value := self.mhd) is not UNSET:
            data["mhd"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> OrderEntry:
        return decode(data)


def decode(data: Any) -> OrderEntry:
    if type(data) is not dict:
        passed: OrderEntry = data
        return passed
    model = _new(OrderEntry)
    unknown = len(data) - 24
    if "entryId" in data:
        model.entry_id = data["entryId"]
    else:
        model.entry_id = _absent
        unknown += 1
    if "productName" in data:
        model.product_name = data["productName"]
    else:
        model.product_name = _absent
        unknown += 1
    if "productId" in data:
        model.product_id = data["productId"]
    else:
        model.product_id = _absent
        unknown += 1
    if "unitPrice" in data:
        model.unit_price = data["unitPrice"]
    else:
        model.unit_price = _absent
        unknown += 1
    if "totalPrice" in data:
        model.total_price = data["totalPrice"]
    else:
        model.total_price = _absent
        unknown += 1
    if "imageUrl" in data:
        model.image_url = data["imageUrl"]
    else:
        model.image_url = _absent
        unknown += 1
    if "unitPricingMeasure" in data:
        value = data["unitPricingMeasure"]
        model.unit_pricing_measure = _pricing_measure.decode(value) if type(value) is dict else value
    else:
        model.unit_pricing_measure = _absent
        unknown += 1
    if "pricingMeasure" in data:
        value = data["pricingMeasure"]
        model.pricing_measure = _pricing_measure.decode(value) if type(value) is dict else value
    else:
        model.pricing_measure = _absent
        unknown += 1
    if "pricingMeasurePrice" in data:
        model.pricing_measure_price = data["pricingMeasurePrice"]
    else:
        model.pricing_measure_price = _absent
        unknown += 1
    if "orderUnit" in data:
        model.order_unit = data["orderUnit"]
    else:
        model.order_unit = _absent
        unknown += 1
    if "packedCount" in data:
        model.packed_count = data["packedCount"]
    else:
        model.packed_count = _absent
        unknown += 1
    if "canceledCount" in data:
        model.canceled_count = data["canceledCount"]
    else:
        model.canceled_count = _absent
        unknown += 1
    if "pickedCount" in data:
        model.picked_count = data["pickedCount"]
    else:
        model.picked_count = _absent
        unknown += 1
    if "packedAmountInPc" in data:
        model.packed_amount_in_pc = data["packedAmountInPc"]
    else:
        model.packed_amount_in_pc = _absent
        unknown += 1
    if "totalCount" in data:
        model.total_count = data["totalCount"]
    else:
        model.total_count = _absent
        unknown += 1
    if "location" in data:
        value = data["location"]
        model.location = [_location.decode(item) for item in value] if type(value) is list else value
    else:
        model.location = _absent
        unknown += 1
    if "packingGroup" in data:
        model.packing_group = data["packingGroup"]
    else:
        model.packing_group = _absent
        unknown += 1
    if "packaging" in data:
        model.packaging = data["packaging"]
    else:
        model.packaging = _absent
        unknown += 1
    if "cutting" in data:
        model.cutting = data["cutting"]
    else:
        model.cutting = _absent
        unknown += 1
    if "customerComment" in data:
        model.customer_comment = data["customerComment"]
    else:
        model.customer_comment = _absent
        unknown += 1
    if "barcodes" in data:
        model.barcodes = data["barcodes"]
    else:
        model.barcodes = _absent
        unknown += 1
    if "weightDependent" in data:
        model.weight_dependent = data["weightDependent"]
    else:
        model.weight_dependent = _absent
        unknown += 1
    if "basePrice" in data:
        value = data["basePrice"]
        model.base_price = _base_price.decode(value) if type(value) is dict else value
    else:
        model.base_price = _absent
        unknown += 1
    if "mhd" in data:
        model.mhd = data["mhd"]
    else:
        model.mhd = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
