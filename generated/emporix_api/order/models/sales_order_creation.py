from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
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
else:
    _address = Deferred(globals(), "address")
    _aggregate_fee = Deferred(globals(), "aggregate_fee")
    _channel = Deferred(globals(), "channel")
    _customer = Deferred(globals(), "customer")
    _delivery_window = Deferred(globals(), "delivery_window")
    _discount = Deferred(globals(), "discount")
    _metadata_mixins = Deferred(globals(), "metadata_mixins")
    _order_calculated_price = Deferred(globals(), "order_calculated_price")
    _order_entry = Deferred(globals(), "order_entry")
    _payment = Deferred(globals(), "payment")
    _shipping = Deferred(globals(), "shipping")
    _split_info = Deferred(globals(), "split_info")
    _tax = Deferred(globals(), "tax")
    _vendor = Deferred(globals(), "vendor")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class SalesOrderCreation(Model):
    """Request of `sales_orders.create`.

    Attributes:
        entries: 1 or more items; required.
        customer: Required.
        calculated_price: Required.
        fee_yrn_aggregate: Deprecated.
        status: One of `'IN_CHECKOUT'`, `'CREATED'`, `'CONFIRMED'`, `'DECLINED'`, `'SHIPPED'`, `'COMPLETED'`.
        order_type: One of `'MASTER_ORDER'`, `'SUB_ORDER'`.
        shipping: Deprecated.
        tax: Deprecated.
        sub_total_price: Deprecated.
        total_price: Deprecated.
        order_cycle: Deprecated.
        delivery_window_id: Deprecated.
    """

    entries: list[OrderEntry]
    """1 or more items; required."""
    customer: Customer
    """Required."""
    calculated_price: OrderCalculatedPrice
    """Required."""
    quote_id: Maybe[str] = UNSET
    checkout: Maybe[bool] = UNSET
    channel: Maybe[Channel] = UNSET
    restriction: Maybe[str] = UNSET
    fee_yrn_aggregate: Maybe[AggregateFee] = UNSET
    """Deprecated."""
    status: Maybe[Literal["COMPLETED", "CONFIRMED", "CREATED", "DECLINED", "IN_CHECKOUT", "SHIPPED"] | str] = UNSET
    """One of `'IN_CHECKOUT'`, `'CREATED'`, `'CONFIRMED'`, `'DECLINED'`, `'SHIPPED'`, `'COMPLETED'`."""
    cart_id: Maybe[str] = UNSET
    vendor: Maybe[Vendor] = UNSET
    order_type: Maybe[Literal["MASTER_ORDER", "SUB_ORDER"] | str] = UNSET
    """One of `'MASTER_ORDER'`, `'SUB_ORDER'`."""
    master_order: Maybe[str] = UNSET
    split_info: Maybe[SplitInfo] = UNSET
    sub_orders: Maybe[list[Any]] = UNSET
    discounts: Maybe[list[Discount]] = UNSET
    site_code: Maybe[str] = UNSET
    country_code: Maybe[str] = UNSET
    billing_address: Maybe[Address] = UNSET
    shipping_address: Maybe[Address] = UNSET
    payments: Maybe[list[Payment]] = UNSET
    shipping: Maybe[Shipping] = UNSET
    """Deprecated."""
    tax: Maybe[Tax] = UNSET
    """Deprecated."""
    sub_total_price: Maybe[float] = UNSET
    """Deprecated."""
    total_price: Maybe[float] = UNSET
    """Deprecated."""
    total_authorized_amount: Maybe[float] = UNSET
    currency: Maybe[str] = UNSET
    order_cycle: Maybe[str] = UNSET
    """Deprecated."""
    delivery_window_id: Maybe[str] = UNSET
    """Deprecated."""
    delivery_window: Maybe[DeliveryWindow] = UNSET
    metadata: Maybe[MetadataMixins] = UNSET
    mixins: Maybe[dict[str, Any]] = UNSET
    legal_entity_id: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> SalesOrderCreation:
        return decode(data)


def decode(data: Any) -> SalesOrderCreation:
    if type(data) is not dict:
        passed: SalesOrderCreation = data
        return passed
    model = _new(SalesOrderCreation)
    unknown = len(data) - 33
    if "entries" in data:
        value = data["entries"]
        model.entries = [_order_entry.decode(item) for item in value] if type(value) is list else value
    else:
        model.entries = _absent
        unknown += 1
    if "customer" in data:
        value = data["customer"]
        model.customer = _customer.decode(value) if type(value) is dict else value
    else:
        model.customer = _absent
        unknown += 1
    if "calculatedPrice" in data:
        value = data["calculatedPrice"]
        model.calculated_price = _order_calculated_price.decode(value) if type(value) is dict else value
    else:
        model.calculated_price = _absent
        unknown += 1
    if "quoteId" in data:
        model.quote_id = data["quoteId"]
    else:
        model.quote_id = _absent
        unknown += 1
    if "checkout" in data:
        model.checkout = data["checkout"]
    else:
        model.checkout = _absent
        unknown += 1
    if "channel" in data:
        value = data["channel"]
        model.channel = _channel.decode(value) if type(value) is dict else value
    else:
        model.channel = _absent
        unknown += 1
    if "restriction" in data:
        model.restriction = data["restriction"]
    else:
        model.restriction = _absent
        unknown += 1
    if "feeYrnAggregate" in data:
        value = data["feeYrnAggregate"]
        model.fee_yrn_aggregate = _aggregate_fee.decode(value) if type(value) is dict else value
    else:
        model.fee_yrn_aggregate = _absent
        unknown += 1
    if "status" in data:
        model.status = data["status"]
    else:
        model.status = _absent
        unknown += 1
    if "cartId" in data:
        model.cart_id = data["cartId"]
    else:
        model.cart_id = _absent
        unknown += 1
    if "vendor" in data:
        value = data["vendor"]
        model.vendor = _vendor.decode(value) if type(value) is dict else value
    else:
        model.vendor = _absent
        unknown += 1
    if "orderType" in data:
        model.order_type = data["orderType"]
    else:
        model.order_type = _absent
        unknown += 1
    if "masterOrder" in data:
        model.master_order = data["masterOrder"]
    else:
        model.master_order = _absent
        unknown += 1
    if "splitInfo" in data:
        value = data["splitInfo"]
        model.split_info = _split_info.decode(value) if type(value) is dict else value
    else:
        model.split_info = _absent
        unknown += 1
    if "subOrders" in data:
        model.sub_orders = data["subOrders"]
    else:
        model.sub_orders = _absent
        unknown += 1
    if "discounts" in data:
        value = data["discounts"]
        model.discounts = [_discount.decode(item) for item in value] if type(value) is list else value
    else:
        model.discounts = _absent
        unknown += 1
    if "siteCode" in data:
        model.site_code = data["siteCode"]
    else:
        model.site_code = _absent
        unknown += 1
    if "countryCode" in data:
        model.country_code = data["countryCode"]
    else:
        model.country_code = _absent
        unknown += 1
    if "billingAddress" in data:
        value = data["billingAddress"]
        model.billing_address = _address.decode(value) if type(value) is dict else value
    else:
        model.billing_address = _absent
        unknown += 1
    if "shippingAddress" in data:
        value = data["shippingAddress"]
        model.shipping_address = _address.decode(value) if type(value) is dict else value
    else:
        model.shipping_address = _absent
        unknown += 1
    if "payments" in data:
        value = data["payments"]
        model.payments = [_payment.decode(item) for item in value] if type(value) is list else value
    else:
        model.payments = _absent
        unknown += 1
    if "shipping" in data:
        value = data["shipping"]
        model.shipping = _shipping.decode(value) if type(value) is dict else value
    else:
        model.shipping = _absent
        unknown += 1
    if "tax" in data:
        value = data["tax"]
        model.tax = _tax.decode(value) if type(value) is dict else value
    else:
        model.tax = _absent
        unknown += 1
    if "subTotalPrice" in data:
        model.sub_total_price = data["subTotalPrice"]
    else:
        model.sub_total_price = _absent
        unknown += 1
    if "totalPrice" in data:
        model.total_price = data["totalPrice"]
    else:
        model.total_price = _absent
        unknown += 1
    if "totalAuthorizedAmount" in data:
        model.total_authorized_amount = data["totalAuthorizedAmount"]
    else:
        model.total_authorized_amount = _absent
        unknown += 1
    if "currency" in data:
        model.currency = data["currency"]
    else:
        model.currency = _absent
        unknown += 1
    if "orderCycle" in data:
        model.order_cycle = data["orderCycle"]
    else:
        model.order_cycle = _absent
        unknown += 1
    if "deliveryWindowId" in data:
        model.delivery_window_id = data["deliveryWindowId"]
    else:
        model.delivery_window_id = _absent
        unknown += 1
    if "deliveryWindow" in data:
        value = data["deliveryWindow"]
        model.delivery_window = _delivery_window.decode(value) if type(value) is dict else value
    else:
        model.delivery_window = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _metadata_mixins.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    if "mixins" in data:
        model.mixins = data["mixins"]
    else:
        model.mixins = _absent
        unknown += 1
    if "legalEntityId" in data:
        model.legal_entity_id = data["legalEntityId"]
    else:
        model.legal_entity_id = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
