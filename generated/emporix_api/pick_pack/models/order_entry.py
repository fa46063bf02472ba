from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import base_price as _base_price
from . import location as _location
from . import pricing_measure as _pricing_measure

if TYPE_CHECKING:
    from .base_price import BasePrice
    from .location import Location
    from .pricing_measure import PricingMeasure

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


@attrs.define(kw_only=True, repr=False)
class OrderEntry:
    entry_id: str | None | Unset = UNSET
    product_name: str | None | Unset = UNSET
    product_id: str | None | Unset = UNSET
    unit_price: float | None | Unset = UNSET
    total_price: float | None | Unset = UNSET
    image_url: str | None | Unset = UNSET
    unit_pricing_measure: PricingMeasure | None | Unset = UNSET
    pricing_measure: PricingMeasure | None | Unset = UNSET
    pricing_measure_price: float | None | Unset = UNSET
    order_unit: str | None | Unset = UNSET
    packed_count: int | None | Unset = UNSET
    canceled_count: int | None | Unset = UNSET
    picked_count: int | None | Unset = UNSET
    packed_amount_in_pc: int | None | Unset = UNSET
    total_count: int | None | Unset = UNSET
    location: list[Location] | None | Unset = UNSET
    packing_group: str | None | Unset = UNSET
    packaging: str | None | Unset = UNSET
    cutting: str | None | Unset = UNSET
    customer_comment: str | None | Unset = UNSET
    barcodes: list[str] | None | Unset = UNSET
    weight_dependent: bool | None | Unset = UNSET
    base_price: BasePrice | None | Unset = UNSET
    mhd: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> OrderEntry:
        return decode(data)


def decode(data: Any) -> OrderEntry:
    if type(data) is not dict:
        passed: OrderEntry = data
        return passed
    get: Any = data.get
    model = _new(OrderEntry)
    model.entry_id = get("entryId", UNSET)
    model.product_name = get("productName", UNSET)
    model.product_id = get("productId", UNSET)
    model.unit_price = get("unitPrice", UNSET)
    model.total_price = get("totalPrice", UNSET)
    model.image_url = get("imageUrl", UNSET)
    value = get("unitPricingMeasure", UNSET)
    model.unit_pricing_measure = _pricing_measure.decode(value) if type(value) is dict else value
    value = get("pricingMeasure", UNSET)
    model.pricing_measure = _pricing_measure.decode(value) if type(value) is dict else value
    model.pricing_measure_price = get("pricingMeasurePrice", UNSET)
    model.order_unit = get("orderUnit", UNSET)
    model.packed_count = get("packedCount", UNSET)
    model.canceled_count = get("canceledCount", UNSET)
    model.picked_count = get("pickedCount", UNSET)
    model.packed_amount_in_pc = get("packedAmountInPc", UNSET)
    model.total_count = get("totalCount", UNSET)
    value = get("location", UNSET)
    model.location = [_location.decode(item) for item in value] if type(value) is list else value
    model.packing_group = get("packingGroup", UNSET)
    model.packaging = get("packaging", UNSET)
    model.cutting = get("cutting", UNSET)
    model.customer_comment = get("customerComment", UNSET)
    model.barcodes = get("barcodes", UNSET)
    model.weight_dependent = get("weightDependent", UNSET)
    value = get("basePrice", UNSET)
    model.base_price = _base_price.decode(value) if type(value) is dict else value
    model.mhd = get("mhd", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
