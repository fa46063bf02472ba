from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import address_response as _address_response
from . import cart_calculated_price as _cart_calculated_price
from . import cart_item_response as _cart_item_response
from . import cart_total as _cart_total
from . import channel as _channel
from . import delivery_window as _delivery_window
from . import discount_response as _discount_response
from . import external_cart_discount as _external_cart_discount
from . import fee_aggregate as _fee_aggregate
from . import metadata_response as _metadata_response
from . import price as _price
from . import shipping as _shipping
from . import subtotal_aggregate as _subtotal_aggregate
from . import tax_aggregate as _tax_aggregate

if TYPE_CHECKING:
    from .address_response import AddressResponse
    from .cart_calculated_price import CartCalculatedPrice
    from .cart_item_response import CartItemResponse
    from .cart_total import CartTotal
    from .channel import Channel
    from .delivery_window import DeliveryWindow
    from .discount_response import DiscountResponse
    from .external_cart_discount import ExternalCartDiscount
    from .fee_aggregate import FeeAggregate
    from .metadata_response import MetadataResponse
    from .price import Price
    from .shipping import Shipping
    from .subtotal_aggregate import SubtotalAggregate
    from .tax_aggregate import TaxAggregate

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
        "deliveryWindowId",
        "feeYrnAggregate",
        "totalPrice",
        "subTotalPrice",
        "shipping",
        "taxAggregate",
        "subtotalAggregate",
        "totalDiscount",
        "itemFeesTotal",
        "paymentFeesTotal",
        "totalAuthorizedAmount",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class Cart:
    id: str | None | Unset = UNSET
    yrn: str | None | Unset = UNSET
    restriction: str | None | Unset = UNSET
    customer_id: str | None | Unset = UNSET
    legal_entity_id: str | None | Unset = UNSET
    order_id: str | None | Unset = UNSET
    quote_id: str | None | Unset = UNSET
    currency: str | None | Unset = UNSET
    delivery_window: DeliveryWindow | None | Unset = UNSET
    site_code: str | None | Unset = UNSET
    type_: str | None | Unset = UNSET
    zip_code: str | None | Unset = UNSET
    country_code: str | None | Unset = UNSET
    addresses: list[AddressResponse] | None | Unset = UNSET
    channel: Channel | None | Unset = UNSET
    calculated_price: CartCalculatedPrice | None | Unset = UNSET
    discounts: list[DiscountResponse] | None | Unset = UNSET
    external_discounts: list[ExternalCartDiscount] | None | Unset = UNSET
    total_units_count: float | None | Unset = UNSET
    session_id: str | None | Unset = UNSET
    metadata: MetadataResponse | None | Unset = UNSET
    total_tax: Price | None | Unset = UNSET
    tax_description: str | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    lead_time: int | None | Unset = UNSET
    non_delivery: list[str] | None | Unset = UNSET
    items: list[CartItemResponse] | None | Unset = UNSET
    delivery_window_id: str | None | Unset = UNSET
    fee_yrn_aggregate: FeeAggregate | None | Unset = UNSET
    total_price: Price | None | Unset = UNSET
    sub_total_price: Price | None | Unset = UNSET
    shipping: Shipping | None | Unset = UNSET
    tax_aggregate: TaxAggregate | None | Unset = UNSET
    subtotal_aggregate: SubtotalAggregate | None | Unset = UNSET
    total_discount: Price | None | Unset = UNSET
    item_fees_total: CartTotal | None | Unset = UNSET
    payment_fees_total: CartTotal | None | Unset = UNSET
    total_authorized_amount: Price | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if (value := self.delivery_window_id) is not UNSET:
            data["deliveryWindowId"] = value
        if (value := self.fee_yrn_aggregate) is not UNSET:
            data["feeYrnAggregate"] = value
        if (value := self.total_price) is not UNSET:
            data["totalPrice"] = value
        if (value := self.sub_total_price) is not UNSET:
            data["subTotalPrice"] = value
        if (value := self.shipping) is not UNSET:
            data["shipping"] = value
        if (value := self.tax_aggregate) is not UNSET:
            data["taxAggregate"] = value
        if (value := self.subtotal_aggregate) is not UNSET:
            data["subtotalAggregate"] = value
        if (value := self.total_discount) is not UNSET:
            data["totalDiscount"] = value
        if (value := self.item_fees_total) is not UNSET:
            data["itemFeesTotal"] = value
        if (value := self.payment_fees_total) is not UNSET:
            data["paymentFeesTotal"] = value
        if (value := self.total_authorized_amount) is not UNSET:
            data["totalAuthorizedAmount"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> Cart:
        return decode(data)


def decode(data: Any) -> Cart:
    if type(data) is not dict:
        passed: Cart = data
        return passed
    get: Any = data.get
    model = _new(Cart)
    model.id = get("id", UNSET)
    model.yrn = get("yrn", UNSET)
    model.restriction = get("restriction", UNSET)
    model.customer_id = get("customerId", UNSET)
    model.legal_entity_id = get("legalEntityId", UNSET)
    model.order_id = get("orderId", UNSET)
    model.quote_id = get("quoteId", UNSET)
    model.currency = get("currency", UNSET)
    value = get("deliveryWindow", UNSET)
    model.delivery_window = _delivery_window.decode(value) if type(value) is dict else value
    model.site_code = get("siteCode", UNSET)
    model.type_ = get("type", UNSET)
    model.zip_code = get("zipCode", UNSET)
    model.country_code = get("countryCode", UNSET)
    value = get("addresses", UNSET)
    model.addresses = [_address_response.decode(item) for item in value] if type(value) is list else value
    value = get("channel", UNSET)
    model.channel = _channel.decode(value) if type(value) is dict else value
    value = get("calculatedPrice", UNSET)
    model.calculated_price = _cart_calculated_price.decode(value) if type(value) is dict else value
    value = get("discounts", UNSET)
    model.discounts = [_discount_response.decode(item) for item in value] if type(value) is list else value
    value = get("externalDiscounts", UNSET)
    model.external_discounts = (
        [_external_cart_discount.decode(item) for item in value] if type(value) is list else value
    )
    model.total_units_count = get("totalUnitsCount", UNSET)
    model.session_id = get("sessionId", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _metadata_response.decode(value) if type(value) is dict else value
    value = get("totalTax", UNSET)
    model.total_tax = _price.decode(value) if type(value) is dict else value
    model.tax_description = get("taxDescription", UNSET)
    model.mixins = get("mixins", UNSET)
    model.lead_time = get("leadTime", UNSET)
    model.non_delivery = get("nonDelivery", UNSET)
    value = get("items", UNSET)
    model.items = [_cart_item_response.decode(item) for item in value] if type(value) is list else value
    model.delivery_window_id = get("deliveryWindowId", UNSET)
    value = get("feeYrnAggregate", UNSET)
    model.fee_yrn_aggregate = _fee_aggregate.decode(value) if type(value) is dict else value
    value = get("totalPrice", UNSET)
    model.total_price = _price.decode(value) if type(value) is dict else value
    value = get("subTotalPrice", UNSET)
    model.sub_total_price = _price.decode(value) if type(value) is dict else value
    value = get("shipping", UNSET)
    model.shipping = _shipping.decode(value) if type(value) is dict else value
    value = get("taxAggregate", UNSET)
    model.tax_aggregate = _tax_aggregate.decode(value) if type(value) is dict else value
    value = get("subtotalAggregate", UNSET)
    model.subtotal_aggregate = _subtotal_aggregate.decode(value) if type(value) is dict else value
    value = get("totalDiscount", UNSET)
    model.total_discount = _price.decode(value) if type(value) is dict else value
    value = get("itemFeesTotal", UNSET)
    model.item_fees_total = _cart_total.decode(value) if type(value) is dict else value
    value = get("paymentFeesTotal", UNSET)
    model.payment_fees_total = _cart_total.decode(value) if type(value) is dict else value
    value = get("totalAuthorizedAmount", UNSET)
    model.total_authorized_amount = _price.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
