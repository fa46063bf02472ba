from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...types import UNSET, Unset, encode

NAMES = frozenset(
    {
        "quantity",
        "price",
        "id",
        "keepAsSeparateLineItem",
        "product",
        "itemYrn",
        "externalFees",
        "externalDiscounts",
        "itemType",
        "taxCode",
        "tax",
        "linePrice",
        "lineTax",
        "metadata",
        "mixins",
        "weightDependent",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class CartItemRequest:
    quantity: float
    price: dict[str, Any]
    id: str | None | Unset = UNSET
    keep_as_separate_line_item: bool | None | Unset = UNSET
    product: dict[str, Any] | None | Unset = UNSET
    item_yrn: str | None | Unset = UNSET
    external_fees: list[dict[str, Any]] | None | Unset = UNSET
    external_discounts: list[dict[str, Any]] | None | Unset = UNSET
    item_type: Literal["EXTERNAL", "INTERNAL"] | str | None | Unset = UNSET
    tax_code: str | None | Unset = UNSET
    tax: dict[str, Any] | None | Unset = UNSET
    line_price: dict[str, Any] | None | Unset = UNSET
    line_tax: dict[str, Any] | None | Unset = UNSET
    metadata: dict[str, Any] | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    weight_dependent: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.quantity
        if value is not UNSET:
            data["quantity"] = value
        value = self.price
        if value is not UNSET:
            data["price"] = encode(value)
        value = self.id
        if value is not UNSET:
            data["id"] = value
        value = self.keep_as_separate_line_item
        if value is not UNSET:
            data["keepAsSeparateLineItem"] = value
        value = self.product
        if value is not UNSET:
            data["product"] = encode(value)
        value = self.item_yrn
        if value is not UNSET:
            data["itemYrn"] = value
        value = self.external_fees
        if value is not UNSET:
            data["externalFees"] = encode(value)
        value = self.external_discounts
        if value is not UNSET:
            data["externalDiscounts"] = encode(value)
        value = self.item_type
        if value is not UNSET:
            data["itemType"] = value
        value = self.tax_code
        if value is not UNSET:
            data["taxCode"] = value
        value = self.tax
        if value is not UNSET:
            data["tax"] = encode(value)
        value = self.line_price
        if value is not UNSET:
            data["linePrice"] = encode(value)
        value = self.line_tax
        if value is not UNSET:
            data["lineTax"] = encode(value)
        value = self.metadata
        if value is not UNSET:
            data["metadata"] = encode(value)
        value = self.mixins
        if value is not UNSET:
            data["mixins"] = encode(value)
        value = self.weight_dependent
        if value is not UNSET:
            data["weightDependent"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> CartItemRequest:
        return decode(data)


def decode(data: Any) -> CartItemRequest:
    if type(data) is not dict:
        passed: CartItemRequest = data
        return passed
    get: Any = data.get
    model = _new(CartItemRequest)
    model.quantity = get("quantity", UNSET)
    model.price = get("price", UNSET)
    model.id = get("id", UNSET)
    model.keep_as_separate_line_item = get("keepAsSeparateLineItem", UNSET)
    model.product = get("product", UNSET)
    model.item_yrn = get("itemYrn", UNSET)
    model.external_fees = get("externalFees", UNSET)
    model.external_discounts = get("externalDiscounts", UNSET)
    model.item_type = get("itemType", UNSET)
    model.tax_code = get("taxCode", UNSET)
    model.tax = get("tax", UNSET)
    model.line_price = get("linePrice", UNSET)
    model.line_tax = get("lineTax", UNSET)
    model.metadata = get("metadata", UNSET)
    model.mixins = get("mixins", UNSET)
    model.weight_dependent = get("weightDependent", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
