from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import external_discount as _external_discount
    from . import external_fee as _external_fee
    from . import line_price as _line_price
    from . import metadata_request as _metadata_request
    from . import price_row_item as _price_row_item
    from . import product as _product
    from . import tax_value as _tax_value
    from .external_discount import ExternalDiscount
    from .external_fee import ExternalFee
    from .line_price import LinePrice
    from .metadata_request import MetadataRequest
    from .price_row_item import PriceRowItem
    from .product import Product
    from .tax_value import TaxValue
else:
    _external_discount = Deferred(globals(), "external_discount")
    _external_fee = Deferred(globals(), "external_fee")
    _line_price = Deferred(globals(), "line_price")
    _metadata_request = Deferred(globals(), "metadata_request")
    _price_row_item = Deferred(globals(), "price_row_item")
    _product = Deferred(globals(), "product")
    _tax_value = Deferred(globals(), "tax_value")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CartItemRequest(Model):
    """Request of `carts.upsert_many_items`, `carts.create_many_items` and `carts.create_item`.

    Attributes:
        quantity: 0 or more; required.
        price: Required.
        item_yrn: 1 or more characters.
        item_type: One of `'EXTERNAL'`, `'INTERNAL'`.
        weight_dependent: Deprecated.
    """

    quantity: float
    """0 or more; required."""
    price: PriceRowItem
    """Required."""
    id: Maybe[str] = UNSET
    keep_as_separate_line_item: Maybe[bool] = UNSET
    product: Maybe[Product] = UNSET
    item_yrn: Maybe[str] = UNSET
    """1 or more characters."""
    external_fees: Maybe[list[ExternalFee]] = UNSET
    external_discounts: Maybe[list[ExternalDiscount]] = UNSET
    item_type: Maybe[Literal["EXTERNAL", "INTERNAL"] | str] = UNSET
    """One of `'EXTERNAL'`, `'INTERNAL'`."""
    tax_code: Maybe[str] = UNSET
    tax: Maybe[TaxValue] = UNSET
    line_price: Maybe[LinePrice] = UNSET
    line_tax: Maybe[TaxValue] = UNSET
    metadata: Maybe[MetadataRequest] = UNSET
    mixins: Maybe[dict[str, Any]] = UNSET
    weight_dependent: Maybe[bool] = UNSET
    """Deprecated."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.quantity) is not UNSET:
            data["quantity"] = value
        if (value := self.price) is not UNSET:
            data["price"] = value
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.keep_as_separate_line_item) is not UNSET:
            data["keepAsSeparateLineItem"] = value
        if (value := self.product) is not UNSET:
            data["product"] = value
        if (value := self.item_yrn) is not UNSET:
            data["itemYrn"] = value
        if (value := self.external_fees) is not UNSET:
            data["externalFees"] = value
        if (value := self.external_discounts) is not UNSET:
            data["externalDiscounts"] = value
        if (value := self.item_type) is not UNSET:
            data["itemType"] = value
        if (value := self.tax_code) is not UNSET:
            data["taxCode"] = value
        if (value := self.tax) is not UNSET:
            data["tax"] = value
        if (value := self.line_price) is not UNSET:
            data["linePrice"] = value
        if (value := self.line_tax) is not UNSET:
            data["lineTax"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.weight_dependent) is not UNSET:
            data["weightDependent"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CartItemRequest:
        return decode(data)


def decode(data: Any) -> CartItemRequest:
    if type(data) is not dict:
        passed: CartItemRequest = data
        return passed
    model = _new(CartItemRequest)
    unknown = len(data) - 16
    if "quantity" in data:
        model.quantity = data["quantity"]
    else:
        model.quantity = _absent
        unknown += 1
    if "price" in data:
        value = data["price"]
        model.price = _price_row_item.decode(value) if type(value) is dict else value
    else:
        model.price = _absent
        unknown += 1
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "keepAsSeparateLineItem" in data:
        model.keep_as_separate_line_item = data["keepAsSeparateLineItem"]
    else:
        model.keep_as_separate_line_item = _absent
        unknown += 1
    if "product" in data:
        value = data["product"]
        model.product = _product.decode(value) if type(value) is dict else value
    else:
        model.product = _absent
        unknown += 1
    if "itemYrn" in data:
        model.item_yrn = data["itemYrn"]
    else:
        model.item_yrn = _absent
        unknown += 1
    if "externalFees" in data:
        value = data["externalFees"]
        model.external_fees = [_external_fee.decode(item) for item in value] if type(value) is list else value
    else:
        model.external_fees = _absent
        unknown += 1
    if "externalDiscounts" in data:
        value = data["externalDiscounts"]
        model.external_discounts = [_external_discount.decode(item) for item in value] if type(value) is list else value
    else:
        model.external_discounts = _absent
        unknown += 1
    if "itemType" in data:
        model.item_type = data["itemType"]
    else:
        model.item_type = _absent
        unknown += 1
    if "taxCode" in data:
        model.tax_code = data["taxCode"]
    else:
        model.tax_code = _absent
        unknown += 1
    if "tax" in data:
        value = data["tax"]
        model.tax = _tax_value.decode(value) if type(value) is dict else value
    else:
        model.tax = _absent
        unknown += 1
    if "linePrice" in data:
        value = data["linePrice"]
        model.line_price = _line_price.decode(value) if type(value) is dict else value
    else:
        model.line_price = _absent
        unknown += 1
    if "lineTax" in data:
        value = data["lineTax"]
        model.line_tax = _tax_value.decode(value) if type(value) is dict else value
    else:
        model.line_tax = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _metadata_request.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    if "mixins" in data:
        model.mixins = data["mixins"]
    else:
        model.mixins = _absent
        unknown += 1
    if "weightDependent" in data:
        model.weight_dependent = data["weightDependent"]
    else:
        model.weight_dependent = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
