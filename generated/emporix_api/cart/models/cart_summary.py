from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import address_response as _address_response
    from . import base_cart_item_response as _base_cart_item_response
    from . import cart_calculated_price as _cart_calculated_price
    from . import channel as _channel
    from . import delivery_window as _delivery_window
    from . import discount_response as _discount_response
    from . import external_cart_discount as _external_cart_discount
    from . import metadata_response as _metadata_response
    from . import price as _price
    from .address_response import AddressResponse
    from .base_cart_item_response import BaseCartItemResponse
    from .cart_calculated_price import CartCalculatedPrice
    from .channel import Channel
    from .delivery_window import DeliveryWindow
    from .discount_response import DiscountResponse
    from .external_cart_discount import ExternalCartDiscount
    from .metadata_response import MetadataResponse
    from .price import Price
else:
    _address_response = Deferred(globals(), "address_response")
    _base_cart_item_response = Deferred(globals(), "base_cart_item_response")
    _cart_calculated_price = Deferred(globals(), "cart_calculated_price")
    _channel = Deferred(globals(), "channel")
    _delivery_window = Deferred(globals(), "delivery_window")
    _discount_response = Deferred(globals(), "discount_response")
    _external_cart_discount = Deferred(globals(), "external_cart_discount")
    _metadata_response = Deferred(globals(), "metadata_response")
    _price = Deferred(globals(), "price")

NAMES = frozenset(
    {
        "id",
        "yrn",
        "restriction",
        "customerId",
        "legalEntityId",
        "orderId",
        "quoteId",
        "currency",
        "deliveryWindow",
        "siteCode",
        "type",
        "zipCode",
        "countryCode",
        "addresses",
        "channel",
        "calculatedPrice",
        "discounts",
        "externalDiscounts",
        "totalUnitsCount",
        "sessionId",
        "metadata",
        "totalTax",
        "taxDescription",
        "mixins",
        "leadTime",
        "nonDelivery",
        "items",
        "status",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CartSummary(Model):
    """Response of `carts.search`.

    Attributes:
        yrn: 1 or more characters.
        currency: 3 characters; pattern `[A-Z]{3}`.
        country_code: 2 characters; pattern `[A-Z]{2}`.
        status: One of `'OPEN'`, `'CLOSED'`.
    """

    id: Maybe[str] = UNSET
    yrn: Maybe[str] = UNSET
    """1 or more characters."""
    restriction: Maybe[str] = UNSET
    customer_id: Maybe[str] = UNSET
    legal_entity_id: Maybe[str] = UNSET
    order_id: Maybe[str] = UNSET
    quote_id: Maybe[str] = UNSET
    currency: Maybe[str] = UNSET
    """3 characters; pattern `[A-Z]{3}`."""
    delivery_window: Maybe[DeliveryWindow] = UNSET
    site_code: Maybe[str] = UNSET
    type_: Maybe[str] = UNSET
    zip_code: Maybe[str] = UNSET
    country_code: Maybe[str] = UNSET
    """2 characters; pattern `[A-Z]{2}`."""
    addresses: Maybe[list[AddressResponse]] = UNSET
    channel: Maybe[Channel] = UNSET
    calculated_price: Maybe[CartCalculatedPrice] = UNSET
    discounts: Maybe[list[DiscountResponse]] = UNSET
    external_discounts: Maybe[list[ExternalCartDiscount]] = UNSET
    total_units_count: Maybe[float] = UNSET
    session_id: Maybe[str] = UNSET
    metadata: Maybe[MetadataResponse] = UNSET
    total_tax: Maybe[Price] = UNSET
    tax_description: Maybe[str] = UNSET
    mixins: Maybe[dict[str, Any]] = UNSET
    lead_time: Maybe[int] = UNSET
    non_delivery: Maybe[list[str]] = UNSET
    items: Maybe[list[BaseCartItemResponse]] = UNSET
    status: Maybe[Literal["CLOSED", "OPEN"] | str] = UNSET
    """One of `'OPEN'`, `'CLOSED'`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.yrn) is not UNSET:
            data["yrn"] = value
        if (value := self.restriction) is not UNSET:
            data["restriction"] = value
        if (value := self.customer_id) is not UNSET:
            data["customerId"] = value
        if (value := self.legal_entity_id) is not UNSET:
            data["legalEntityId"] = value
        if (value := self.order_id) is not UNSET:
            data["orderId"] = value
        if (value := self.quote_id) is not UNSET:
            data["quoteId"] = value
        if (value := self.currency) is not UNSET:
            data["currency"] = value
        if (value := self.delivery_window) is not UNSET:
            data["deliveryWindow"] = value
        if (value := self.site_code) is not UNSET:
            data["siteCode"] = value
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if (value := self.zip_code) is not UNSET:
            data["zipCode"] = value
        if (value := self.country_code) is not UNSET:
            data["countryCode"] = value
        if (value := self.addresses) is not UNSET:
            data["addresses"] = value
        if (value := self.channel) is not UNSET:
            data["channel"] = value
        if (value := self.calculated_price) is not UNSET:
            data["calculatedPrice"] = value
        if (value := self.discounts) is not UNSET:
            data["discounts"] = value
        if (value := self.external_discounts) is not UNSET:
            data["externalDiscounts"] = value
        if (value := self.total_units_count) is not UNSET:
            data["totalUnitsCount"] = value
        if (value := self.session_id) is not UNSET:
            data["sessionId"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.total_tax) is not UNSET:
            data["totalTax"] = value
        if (value := self.tax_description) is not UNSET:
            data["taxDescription"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.lead_time) is not UNSET:
            data["leadTime"] = value
        if (value := self.non_delivery) is not UNSET:
            data["nonDelivery"] = value
        if (value := self.items) is not UNSET:
            data["items"] = value
        if (value := self.status) is not UNSET:
            data["status"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CartSummary:
        return decode(data)


def decode(data: Any) -> CartSummary:
    if type(data) is not dict:
        passed: CartSummary = data
        return passed
    model = _new(CartSummary)
    unknown = len(data) - 28
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "yrn" in data:
        model.yrn = data["yrn"]
    else:
        model.yrn = _absent
        unknown += 1
    if "restriction" in data:
        model.restriction = data["restriction"]
    else:
        model.restriction = _absent
        unknown += 1
    if "customerId" in data:
        model.customer_id = data["customerId"]
    else:
        model.customer_id = _absent
        unknown += 1
    if "legalEntityId" in data:
        model.legal_entity_id = data["legalEntityId"]
    else:
        model.legal_entity_id = _absent
        unknown += 1
    if "orderId" in data:
        model.order_id = data["orderId"]
    else:
        model.order_id = _absent
        unknown += 1
    if "quoteId" in data:
        model.quote_id = data["quoteId"]
    else:
        model.quote_id = _absent
        unknown += 1
    if "currency" in data:
        model.currency = data["currency"]
    else:
        model.currency = _absent
        unknown += 1
    if "deliveryWindow" in data:
        value = data["deliveryWindow"]
        model.delivery_window = _delivery_window.decode(value) if type(value) is dict else value
    else:
        model.delivery_window = _absent
        unknown += 1
    if "siteCode" in data:
        model.site_code = data["siteCode"]
    else:
        model.site_code = _absent
        unknown += 1
    if "type" in data:
        model.type_ = data["type"]
    else:
        model.type_ = _absent
        unknown += 1
    if "zipCode" in data:
        model.zip_code = data["zipCode"]
    else:
        model.zip_code = _absent
        unknown += 1
    if "countryCode" in data:
        model.country_code = data["countryCode"]
    else:
        model.country_code = _absent
        unknown += 1
    if "addresses" in data:
        value = data["addresses"]
        model.addresses = [_address_response.decode(item) for item in value] if type(value) is list else value
    else:
        model.addresses = _absent
        unknown += 1
    if "channel" in data:
        value = data["channel"]
        model.channel = _channel.decode(value) if type(value) is dict else value
    else:
        model.channel = _absent
        unknown += 1
    if "calculatedPrice" in data:
        value = data["calculatedPrice"]
        model.calculated_price = _cart_calculated_price.decode(value) if type(value) is dict else value
    else:
        model.calculated_price = _absent
        unknown += 1
    if "discounts" in data:
        value = data["discounts"]
        model.discounts = [_discount_response.decode(item) for item in value] if type(value) is list else value
    else:
        model.discounts = _absent
        unknown += 1
    if "externalDiscounts" in data:
        value = data["externalDiscounts"]
        model.external_discounts = (
            [_external_cart_discount.decode(item) for item in value] if type(value) is list else value
        )
    else:
        model.external_discounts = _absent
        unknown += 1
    if "totalUnitsCount" in data:
        model.total_units_count = data["totalUnitsCount"]
    else:
        model.total_units_count = _absent
        unknown += 1
    if "sessionId" in data:
        model.session_id = data["sessionId"]
    else:
        model.session_id = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _metadata_response.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    if "totalTax" in data:
        value = data["totalTax"]
        model.total_tax = _price.decode(value) if type(value) is dict else value
    else:
        model.total_tax = _absent
        unknown += 1
    if "taxDescription" in data:
        model.tax_description = data["taxDescription"]
    else:
        model.tax_description = _absent
        unknown += 1
    if "mixins" in data:
        model.mixins = data["mixins"]
    else:
        model.mixins = _absent
        unknown += 1
    if "leadTime" in data:
        model.lead_time = data["leadTime"]
    else:
        model.lead_time = _absent
        unknown += 1
    if "nonDelivery" in data:
        model.non_delivery = data["nonDelivery"]
    else:
        model.non_delivery = _absent
        unknown += 1
    if "items" in data:
        value = data["items"]
        model.items = [_base_cart_item_response.decode(item) for item in value] if type(value) is list else value
    else:
        model.items = _absent
        unknown += 1
    if "status" in data:
        model.status = data["status"]
    else:
        model.status = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
