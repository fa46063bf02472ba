from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import address as _address
from . import aggregate_fee as _aggregate_fee
from . import channel as _channel
from . import customer as _customer
from . import delivery_window as _delivery_window
from . import discount as _discount
from . import metadata_mixins as _metadata_mixins
from . import order_calculated_price as _order_calculated_price
from . import order_entry as _order_entry
from . import payment as _payment
from . import shipping as _shipping
from . import split_info as _split_info
from . import tax as _tax
from . import vendor as _vendor

if TYPE_CHECKING:
    from .address import Address
    from .aggregate_fee import AggregateFee
    from .channel import Channel
    from .customer import Customer
    from .delivery_window import DeliveryWindow
    from .discount import Discount
    from .metadata_mixins import MetadataMixins
    from .order_calculated_price import OrderCalculatedPrice
    from .order_entry import OrderEntry
    from .payment import Payment
    from .shipping import Shipping
    from .split_info import SplitInfo
    from .tax import Tax
    from .vendor import Vendor

NAMES = frozenset(
    {
        "entries",
        "customer",
        "calculatedPrice",
        "quoteId",
        "checkout",
        "channel",
        "restriction",
        "feeYrnAggregate",
        "status",
        "cartId",
        "vendor",
        "orderType",
        "masterOrder",
        "splitInfo",
        "subOrders",
        "discounts",
        "siteCode",
        "countryCode",
        "billingAddress",
        "shippingAddress",
        "payments",
        "shipping",
        "tax",
        "subTotalPrice",
        "totalPrice",
        "totalAuthorizedAmount",
        "currency",
        "orderCycle",
        "deliveryWindowId",
        "deliveryWindow",
        "metadata",
        "mixins",
        "legalEntityId",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class SalesOrderCreation:
    entries: list[OrderEntry]
    customer: Customer
    calculated_price: OrderCalculatedPrice
    quote_id: str | None | Unset = UNSET
    checkout: bool | None | Unset = UNSET
    channel: Channel | None | Unset = UNSET
    restriction: str | None | Unset = UNSET
    fee_yrn_aggregate: AggregateFee | None | Unset = UNSET
    status: Literal["COMPLETED", "CONFIRMED", "CREATED", "DECLINED", "IN_CHECKOUT", "SHIPPED"] | str | None | Unset = (
        UNSET
    )
    cart_id: str | None | Unset = UNSET
    vendor: Vendor | None | Unset = UNSET
    order_type: Literal["MASTER_ORDER", "SUB_ORDER"] | str | None | Unset = UNSET
    master_order: str | None | Unset = UNSET
    split_info: SplitInfo | None | Unset = UNSET
    sub_orders: list[Any] | None | Unset = UNSET
    discounts: list[Discount] | None | Unset = UNSET
    site_code: str | None | Unset = UNSET
    country_code: str | None | Unset = UNSET
    billing_address: Address | None | Unset = UNSET
    shipping_address: Address | None | Unset = UNSET
    payments: list[Payment] | None | Unset = UNSET
    shipping: Shipping | None | Unset = UNSET
    tax: Tax | None | Unset = UNSET
    sub_total_price: float | None | Unset = UNSET
    total_price: float | None | Unset = UNSET
    total_authorized_amount: float | None | Unset = UNSET
    currency: str | None | Unset = UNSET
    order_cycle: str | None | Unset = UNSET
    delivery_window_id: str | None | Unset = UNSET
    delivery_window: DeliveryWindow | None | Unset = UNSET
    metadata: MetadataMixins | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    legal_entity_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.entries) is not UNSET:
            data["entries"] = value
        if (value := self.customer) is not UNSET:
            data["customer"] = value
        if (value := self.calculated_price) is not UNSET:
            data["calculatedPrice"] = value
        if (value := self.quote_id) is not UNSET:
            data["quoteId"] = value
        if (value := self.checkout) is not UNSET:
            data["checkout"] = value
        if (value := self.channel) is not UNSET:
            data["channel"] = value
        if (value := self.restriction) is not UNSET:
            data["restriction"] = value
        if (value := self.fee_yrn_aggregate) is not UNSET:
            data["feeYrnAggregate"] = value
        if (value := self.status) is not UNSET:
            data["status"] = value
        if (value := self.cart_id) is not UNSET:
            data["cartId"] = value
        if (value := self.vendor) is not UNSET:
            data["vendor"] = value
        if (value := self.order_type) is not UNSET:
            data["orderType"] = value
        if (value := self.master_order) is not UNSET:
            data["masterOrder"] = value
        if (value := self.split_info) is not UNSET:
            data["splitInfo"] = value
        if (value := self.sub_orders) is not UNSET:
            data["subOrders"] = value
        if (value := self.discounts) is not UNSET:
            data["discounts"] = value
        if (value := self.site_code) is not UNSET:
            data["siteCode"] = value
        if (value := self.country_code) is not UNSET:
            data["countryCode"] = value
        if (value := self.billing_address) is not UNSET:
            data["billingAddress"] = value
        if (value := self.shipping_address) is not UNSET:
            data["shippingAddress"] = value
        if (value := self.payments) is not UNSET:
            data["payments"] = value
        if (value := self.shipping) is not UNSET:
            data["shipping"] = value
        if (value := self.tax) is not UNSET:
            data["tax"] = value
        if (value := self.sub_total_price) is not UNSET:
            data["subTotalPrice"] = value
        if (value := self.total_price) is not UNSET:
            data["totalPrice"] = value
        if (value := self.total_authorized_amount) is not UNSET:
            data["totalAuthorizedAmount"] = value
        if (value := self.currency) is not UNSET:
            data["currency"] = value
        if (value := self.order_cycle) is not UNSET:
            data["orderCycle"] = value
        if (value := self.delivery_window_id) is not UNSET:
            data["deliveryWindowId"] = value
        if (value := self.delivery_window) is not UNSET:
            data["deliveryWindow"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.legal_entity_id) is not UNSET:
            data["legalEntityId"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> SalesOrderCreation:
        return decode(data)


def decode(data: Any) -> SalesOrderCreation:
    if type(data) is not dict:
        passed: SalesOrderCreation = data
        return passed
    get: Any = data.get
    model = _new(SalesOrderCreation)
    value = get("entries", UNSET)
    model.entries = [_order_entry.decode(item) for item in value] if type(value) is list else value
    value = get("customer", UNSET)
    model.customer = _customer.decode(value) if type(value) is dict else value
    value = get("calculatedPrice", UNSET)
    model.calculated_price = _order_calculated_price.decode(value) if type(value) is dict else value
    model.quote_id = get("quoteId", UNSET)
    model.checkout = get("checkout", UNSET)
    value = get("channel", UNSET)
    model.channel = _channel.decode(value) if type(value) is dict else value
    model.restriction = get("restriction", UNSET)
    value = get("feeYrnAggregate", UNSET)
    model.fee_yrn_aggregate = _aggregate_fee.decode(value) if type(value) is dict else value
    model.status = get("status", UNSET)
    model.cart_id = get("cartId", UNSET)
    value = get("vendor", UNSET)
    model.vendor = _vendor.decode(value) if type(value) is dict else value
    model.order_type = get("orderType", UNSET)
    model.master_order = get("masterOrder", UNSET)
    value = get("splitInfo", UNSET)
    model.split_info = _split_info.decode(value) if type(value) is dict else value
    model.sub_orders = get("subOrders", UNSET)
    value = get("discounts", UNSET)
    model.discounts = [_discount.decode(item) for item in value] if type(value) is list else value
    model.site_code = get("siteCode", UNSET)
    model.country_code = get("countryCode", UNSET)
    value = get("billingAddress", UNSET)
    model.billing_address = _address.decode(value) if type(value) is dict else value
    value = get("shippingAddress", UNSET)
    model.shipping_address = _address.decode(value) if type(value) is dict else value
    value = get("payments", UNSET)
    model.payments = [_payment.decode(item) for item in value] if type(value) is list else value
    value = get("shipping", UNSET)
    model.shipping = _shipping.decode(value) if type(value) is dict else value
    value = get("tax", UNSET)
    model.tax = _tax.decode(value) if type(value) is dict else value
    model.sub_total_price = get("subTotalPrice", UNSET)
    model.total_price = get("totalPrice", UNSET)
    model.total_authorized_amount = get("totalAuthorizedAmount", UNSET)
    model.currency = get("currency", UNSET)
    model.order_cycle = get("orderCycle", UNSET)
    model.delivery_window_id = get("deliveryWindowId", UNSET)
    value = get("deliveryWindow", UNSET)
    model.delivery_window = _delivery_window.decode(value) if type(value) is dict else value
    value = get("metadata", UNSET)
    model.metadata = _metadata_mixins.decode(value) if type(value) is dict else value
    model.mixins = get("mixins", UNSET)
    model.legal_entity_id = get("legalEntityId", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
