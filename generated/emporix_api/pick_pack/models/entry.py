from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
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
class Entry:
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

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.entry_id
        if value is not UNSET:
            data["entryId"] = value
        value = self.product_name
        if value is not UNSET:
            data["productName"] = value
        value = self.product_id
        if value is not UNSET:
            data["productId"] = value
        value = self.unit_price
        if value is not UNSET:
            data["unitPrice"] = value
        value = self.total_price
        if value is not UNSET:
            data["totalPrice"] = value
        value = self.image_url
        if value is not UNSET:
            data["imageUrl"] = value
        value = self.unit_pricing_measure
        if value is not UNSET:
            data["unitPricingMeasure"] = encode(value)
        value = self.pricing_measure
        if value is not UNSET:
            data["pricingMeasure"] = encode(value)
        value = self.pricing_measure_price
        if value is not UNSET:
            data["pricingMeasurePrice"] = value
        value = self.order_unit
        if value is not UNSET:
            data["orderUnit"] = value
        value = self.packed_count
        if value is not UNSET:
            data["packedCount"] = value
        value = self.canceled_count
        if value is not UNSET:
            data["canceledCount"] = value
        value = self.picked_count
        if value is not UNSET:
            data["pickedCount"] = value
        value = self.packed_amount_in_pc
        if value is not UNSET:
            data["packedAmountInPc"] = value
        value = self.total_count
        if value is not UNSET:
            data["totalCount"] = value
        value = self.location
        if value is not UNSET:
            data["location"] = encode(value)
        value = self.packing_group
        if value is not UNSET:
            data["packingGroup"] = value
        value = self.packaging
        if value is not UNSET:
            data["packaging"] = value
        value = self.cutting
        if value is not UNSET:
            data["cutting"] = value
        value = self.customer_comment
        if value is not UNSET:
            data["customerComment"] = value
        value = self.barcodes
        if value is not UNSET:
            data["barcodes"] = encode(value)
        value = self.weight_dependent
        if value is not UNSET:
            data["weightDependent"] = value
        value = self.base_price
        if value is not UNSET:
            data["basePrice"] = encode(value)
        value = self.mhd
        if value is not UNSET:
            data["mhd"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> Entry:
        return decode(data)


def decode(data: Any) -> Entry:
    if type(data) is not dict:
        passed: Entry = data
        return passed
    get: Any = data.get
    model = _new(Entry)
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
