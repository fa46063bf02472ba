from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import calculated_price as _calculated_price
    from . import cart_item_response_product as _cart_item_response_product
    from . import coupon_discount as _coupon_discount
    from . import external_discount as _external_discount
    from . import external_fee as _external_fee
    from . import fee_aggregate as _fee_aggregate
    from . import item_calculated_price as _item_calculated_price
    from . import line_price as _line_price
    from . import metadata_request as _metadata_request
    from . import price as _price
    from . import price_row as _price_row
    from . import tax_value as _tax_value
    from . import tax_value_with_quantity as _tax_value_with_quantity
    from .calculated_price import CalculatedPrice
    from .cart_item_response_product import CartItemResponseProduct
    from .coupon_discount import CouponDiscount
    from .external_discount import ExternalDiscount
    from .external_fee import ExternalFee
    from .fee_aggregate import FeeAggregate
    from .item_calculated_price import ItemCalculatedPrice
    from .line_price import LinePrice
    from .metadata_request import MetadataRequest
    from .price import Price
    from .price_row import PriceRow
    from .tax_value import TaxValue
    from .tax_value_with_quantity import TaxValueWithQuantity
else:
    _calculated_price = Deferred(globals(), "calculated_price")
    _cart_item_response_product = Deferred(globals(), "cart_item_response_product")
    _coupon_discount = Deferred(globals(), "coupon_discount")
    _external_discount = Deferred(globals(), "external_discount")
    _external_fee = Deferred(globals(), "external_fee")
    _fee_aggregate = Deferred(globals(), "fee_aggregate")
    _item_calculated_price = Deferred(globals(), "item_calculated_price")
    _line_price = Deferred(globals(), "line_price")
    _metadata_request = Deferred(globals(), "metadata_request")
    _price = Deferred(globals(), "price")
    _price_row = Deferred(globals(), "price_row")
    _tax_value = Deferred(globals(), "tax_value")
    _tax_value_with_quantity = Deferred(globals(), "tax_value_with_quantity")

NAMES = frozenset(
    {
        "id",
        "keepAsSeparateLineItem",
        "yrn",
        "product",
        "itemYrn",
        "type",
        "quantity",
        "effectiveQuantity",
        "calculatedPrice",
        "taxCode",
        "unitPrice",
        "totalTax",
        "metadata",
        "mixins",
        "externalDiscounts",
        "price",
        "linePrice",
        "lineTax",
        "couponDiscounts",
        "itemPrice",
        "itemTaxInfo",
        "fees",
        "authorizedAmount",
        "totalDiscount",
        "externalFees",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CartItem(Model):
    """Response of `carts.list_items` and `carts.get_item`; part of `Cart`.

    Attributes:
        yrn: 1 or more characters.
        item_yrn: 1 or more characters.
        type_: One of `'EXTERNAL'`, `'INTERNAL'`.
        quantity: 0 or more.
        effective_quantity: 0 or more.
        total_tax: 0 or more.
        price: Deprecated.
        coupon_discounts: Deprecated.
        item_price: Deprecated.
        item_tax_info: Deprecated.
        fees: Deprecated.
        authorized_amount: Deprecated.
        total_discount: Deprecated.
        external_fees: Deprecated.
    """

    id: Maybe[str] = UNSET
    keep_as_separate_line_item: Maybe[bool] = UNSET
    yrn: Maybe[str] = UNSET
    """1 or more characters."""
    product: Maybe[CartItemResponseProduct] = UNSET
    item_yrn: Maybe[str] = UNSET
    """1 or more characters."""
    type_: Maybe[Literal["EXTERNAL", "INTERNAL"] | str] = UNSET
    """One of `'EXTERNAL'`, `'INTERNAL'`."""
    quantity: Maybe[float] = UNSET
    """0 or more."""
    effective_quantity: Maybe[float] = UNSET
    """0 or more."""
    calculated_price: Maybe[ItemCalculatedPrice] = UNSET
    tax_code: Maybe[str] = UNSET
    unit_price: Maybe[CalculatedPrice] = UNSET
    total_tax: Maybe[float] = UNSET
    """0 or more."""
    metadata: Maybe[MetadataRequest] = UNSET
    mixins: Maybe[dict[str, Any]] = UNSET
    external_discounts: Maybe[list[ExternalDiscount]] = UNSET
    price: Maybe[PriceRow] = UNSET
    """Deprecated."""
    line_price: Maybe[LinePrice] = UNSET
    line_tax: Maybe[TaxValueWithQuantity] = UNSET
    coupon_discounts: Maybe[list[CouponDiscount]] = UNSET
    """Deprecated."""
    item_price: Maybe[Price] = UNSET
    """Deprecated."""
    item_tax_info: Maybe[list[TaxValue]] = UNSET
    """Deprecated."""
    fees: Maybe[FeeAggregate] = UNSET
    """Deprecated."""
    authorized_amount: Maybe[Price] = UNSET
    """Deprecated."""
    total_discount: Maybe[Price] = UNSET
    """Deprecated."""
    external_fees: Maybe[list[ExternalFee]] = UNSET
    """Deprecated."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.keep_as_separate_line_item) is not UNSET:
            data["keepAsSeparateLineItem"] = value
        if (value := self.yrn) is not UNSET:
            data["yrn"] = value
        if (value := self.product) is not UNSET:
            data["product"] = value
        if (value := self.item_yrn) is not UNSET:
            data["itemYrn"] = value
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if (value := self.quantity) is not UNSET:
            data["quantity"] = value
        if (value := self.effective_quantity) is not UNSET:
            data["effectiveQuantity"] = value
        if (value := self.calculated_price) is not UNSET:
            data["calculatedPrice"] = value
        if (value := self.tax_code) is not UNSET:
            data["taxCode"] = value
        if (value := self.unit_price) is not UNSET:
            data["unitPrice"] = value
        if (value := self.total_tax) is not UNSET:
            data["totalTax"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.external_discounts) is not UNSET:
            data["externalDiscounts"] = value
        if (value := self.price) is not UNSET:
            data["price"] = value
        if (value := self.line_price) is not UNSET:
            data["linePrice"] = value
        if (value := self.line_tax) is not UNSET:
            data["lineTax"] = value
        if (value := self.coupon_discounts) is not UNSET:
            data["couponDiscounts"] = value
        if (value := self.item_price) is not UNSET:
            data["itemPrice"] = value
        if (value := self.item_tax_info) is not UNSET:
            data["itemTaxInfo"] = value
        if (value := self.fees) is not UNSET:
            data["fees"] = value
        if (value := self.authorized_amount) is not UNSET:
            data["authorizedAmount"] = value
        if (value := self.total_discount) is not UNSET:
            data["totalDiscount"] = value
        if (value := self.external_fees) is not UNSET:
            data["externalFees"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CartItem:
        return decode(data)


def decode(data: Any) -> CartItem:
    if type(data) is not dict:
        passed: CartItem = data
        return passed
    model = _new(CartItem)
    unknown = len(data) - 25
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
    if "yrn" in data:
        model.yrn = data["yrn"]
    else:
        model.yrn = _absent
        unknown += 1
    if "product" in data:
        value = data["product"]
        model.product = _cart_item_response_product.decode(value) if type(value) is dict else value
    else:
        model.product = _absent
        unknown += 1
    if "itemYrn" in data:
        model.item_yrn = data["itemYrn"]
    else:
        model.item_yrn = _absent
        unknown += 1
    if "type" in data:
        model.type_ = data["type"]
    else:
        model.type_ = _absent
        unknown += 1
    if "quantity" in data:
        model.quantity = data["quantity"]
    else:
        model.quantity = _absent
        unknown += 1
    if "effectiveQuantity" in data:
        model.effective_quantity = data["effectiveQuantity"]
    else:
        model.effective_quantity = _absent
        unknown += 1
    if "calculatedPrice" in data:
        value = data["calculatedPrice"]
        model.calculated_price = _item_calculated_price.decode(value) if type(value) is dict else value
    else:
        model.calculated_price = _absent
        unknown += 1
    if "taxCode" in data:
        model.tax_code = data["taxCode"]
    else:
        model.tax_code = _absent
        unknown += 1
    if "unitPrice" in data:
        value = data["unitPrice"]
        model.unit_price = _calculated_price.decode(value) if type(value) is dict else value
    else:
        model.unit_price = _absent
        unknown += 1
    if "totalTax" in data:
        model.total_tax = data["totalTax"]
    else:
        model.total_tax = _absent
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
    if "externalDiscounts" in data:
        value = data["externalDiscounts"]
        model.external_discounts = [_external_discount.decode(item) for item in value] if type(value) is list else value
    else:
        model.external_discounts = _absent
        unknown += 1
    if "price" in data:
        value = data["price"]
        model.price = _price_row.decode(value) if type(value) is dict else value
    else:
        model.price = _absent
        unknown += 1
    if "linePrice" in data:
        value = data["linePrice"]
        model.line_price = _line_price.decode(value) if type(value) is dict else value
    else:
        model.line_price = _absent
        unknown += 1
    if "lineTax" in data:
        value = data["lineTax"]
        model.line_tax = _tax_value_with_quantity.decode(value) if type(value) is dict else value
    else:
        model.line_tax = _absent
        unknown += 1
    if "couponDiscounts" in data:
        value = data["couponDiscounts"]
        model.coupon_discounts = [_coupon_discount.decode(item) for item in value] if type(value) is list else value
    else:
        model.coupon_discounts = _absent
        unknown += 1
    if "itemPrice" in data:
        value = data["itemPrice"]
        model.item_price = _price.decode(value) if type(value) is dict else value
    else:
        model.item_price = _absent
        unknown += 1
    if "itemTaxInfo" in data:
        value = data["itemTaxInfo"]
        model.item_tax_info = [_tax_value.decode(item) for item in value] if type(value) is list else value
    else:
        model.item_tax_info = _absent
        unknown += 1
    if "fees" in data:
        value = data["fees"]
        model.fees = _fee_aggregate.decode(value) if type(value) is dict else value
    else:
        model.fees = _absent
        unknown += 1
    if "authorizedAmount" in data:
        value = data["authorizedAmount"]
        model.authorized_amount = _price.decode(value) if type(value) is dict else value
    else:
        model.authorized_amount = _absent
        unknown += 1
    if "totalDiscount" in data:
        value = data["totalDiscount"]
        model.total_discount = _price.decode(value) if type(value) is dict else value
    else:
        model.total_discount = _absent
        unknown += 1
    if "externalFees" in data:
        value = data["externalFees"]
        model.external_fees = [_external_fee.decode(item) for item in value] if type(value) is list else value
    else:
        model.external_fees = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
