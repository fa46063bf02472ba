from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...types import UNSET, Unset, encode
from . import address_response as _address_response

if TYPE_CHECKING:
    from .address_response import AddressResponse

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
    delivery_window: dict[str, Any] | None | Unset = UNSET
    site_code: str | None | Unset = UNSET
    type_: str | None | Unset = UNSET
    zip_code: str | None | Unset = UNSET
    country_code: str | None | Unset = UNSET
    addresses: list[AddressResponse] | None | Unset = UNSET
    channel: dict[str, Any] | None | Unset = UNSET
    calculated_price: dict[str, Any] | None | Unset = UNSET
    discounts: list[dict[str, Any]] | None | Unset = UNSET
    external_discounts: list[dict[str, Any]] | None | Unset = UNSET
    total_units_count: float | None | Unset = UNSET
    session_id: str | None | Unset = UNSET
    metadata: dict[str, Any] | None | Unset = UNSET
    total_tax: dict[str, Any] | None | Unset = UNSET
    tax_description: str | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    lead_time: int | None | Unset = UNSET
    non_delivery: list[str] | None | Unset = UNSET
    items: list[dict[str, Any]] | None | Unset = UNSET
    delivery_window_id: str | None | Unset = UNSET
    fee_yrn_aggregate: dict[str, Any] | None | Unset = UNSET
    total_price: dict[str, Any] | None | Unset = UNSET
    sub_total_price: dict[str, Any] | None | Unset = UNSET
    shipping: dict[str, Any] | None | Unset = UNSET
    tax_aggregate: dict[str, Any] | None | Unset = UNSET
    subtotal_aggregate: dict[str, Any] | None | Unset = UNSET
    total_discount: dict[str, Any] | None | Unset = UNSET
    item_fees_total: dict[str, Any] | None | Unset = UNSET
    payment_fees_total: dict[str, Any] | None | Unset = UNSET
    total_authorized_amount: dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.id
        if value is not UNSET:
            data["id"] = value
        value = self.yrn
        if value is not UNSET:
            data["yrn"] = value
        value = self.restriction
        if value is not UNSET:
            data["restriction"] = value
        value = self.customer_id
        if value is not UNSET:
            data["customerId"] = value
        value = self.legal_entity_id
        if value is not UNSET:
            data["legalEntityId"] = value
        value = self.order_id
        if value is not UNSET:
            data["orderId"] = value
        value = self.quote_id
        if value is not UNSET:
            data["quoteId"] = value
        value = self.currency
        if value is not UNSET:
            data["currency"] = value
        value = self.delivery_window
        if value is not UNSET:
            data["deliveryWindow"] = encode(value)
        value = self.site_code
        if value is not UNSET:
            data["siteCode"] = value
        value = self.type_
        if value is not UNSET:
            data["type"] = value
        value = self.zip_code
        if value is not UNSET:
            data["zipCode"] = value
        value = self.country_code
        if value is not UNSET:
            data["countryCode"] = value
        value = self.addresses
        if value is not UNSET:
            data["addresses"] = encode(value)
        value = self.channel
        if value is not UNSET:
            data["channel"] = encode(value)
        value = self.calculated_price
        if value is not UNSET:
            data["calculatedPrice"] = encode(value)
        value = self.discounts
        if value is not UNSET:
            data["discounts"] = encode(value)
        value = self.external_discounts
        if value is not UNSET:
            data["externalDiscounts"] = encode(value)
        value = self.total_units_count
        if value is not UNSET:
            data["totalUnitsCount"] = value
        value = self.session_id
        if value is not UNSET:
            data["sessionId"] = value
        value = self.metadata
        if value is not UNSET:
            data["metadata"] = encode(value)
        value = self.total_tax
        if value is not UNSET:
            data["totalTax"] = encode(value)
        value = self.tax_description
        if value is not UNSET:
            data["taxDescription"] = value
        value = self.mixins
        if value is not UNSET:
            data["mixins"] = encode(value)
        value = self.lead_time
        if value is not UNSET:
            data["leadTime"] = value
        value = self.non_delivery
        if value is not UNSET:
            data["nonDelivery"] = encode(value)
        value = self.items
        if value is not UNSET:
            data["items"] = encode(value)
        value = self.delivery_window_id
        if value is not UNSET:
            data["deliveryWindowId"] = value
        value = self.fee_yrn_aggregate
        if value is not UNSET:
            data["feeYrnAggregate"] = encode(value)
        value = self.total_price
        if value is not UNSET:
            data["totalPrice"] = encode(value)
        value = self.sub_total_price
        if value is not UNSET:
            data["subTotalPrice"] = encode(value)
        value = self.shipping
        if value is not UNSET:
            data["shipping"] = encode(value)
        value = self.tax_aggregate
        if value is not UNSET:
            data["taxAggregate"] = encode(value)
        value = self.subtotal_aggregate
        if value is not UNSET:
            data["subtotalAggregate"] = encode(value)
        value = self.total_discount
        if value is not UNSET:
            data["totalDiscount"] = encode(value)
        value = self.item_fees_total
        if value is not UNSET:
            data["itemFeesTotal"] = encode(value)
        value = self.payment_fees_total
        if value is not UNSET:
            data["paymentFeesTotal"] = encode(value)
        value = self.total_authorized_amount
        if value is not UNSET:
            data["totalAuthorizedAmount"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
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
    model.delivery_window = get("deliveryWindow", UNSET)
    model.site_code = get("siteCode", UNSET)
    model.type_ = get("type", UNSET)
    model.zip_code = get("zipCode", UNSET)
    model.country_code = get("countryCode", UNSET)
    value = get("addresses", UNSET)
    model.addresses = [_address_response.decode(item) for item in value] if type(value) is list else value
    model.channel = get("channel", UNSET)
    model.calculated_price = get("calculatedPrice", UNSET)
    model.discounts = get("discounts", UNSET)
    model.external_discounts = get("externalDiscounts", UNSET)
    model.total_units_count = get("totalUnitsCount", UNSET)
    model.session_id = get("sessionId", UNSET)
    model.metadata = get("metadata", UNSET)
    model.total_tax = get("totalTax", UNSET)
    model.tax_description = get("taxDescription", UNSET)
    model.mixins = get("mixins", UNSET)
    model.lead_time = get("leadTime", UNSET)
    model.non_delivery = get("nonDelivery", UNSET)
    model.items = get("items", UNSET)
    model.delivery_window_id = get("deliveryWindowId", UNSET)
    model.fee_yrn_aggregate = get("feeYrnAggregate", UNSET)
    model.total_price = get("totalPrice", UNSET)
    model.sub_total_price = get("subTotalPrice", UNSET)
    model.shipping = get("shipping", UNSET)
    model.tax_aggregate = get("taxAggregate", UNSET)
    model.subtotal_aggregate = get("subtotalAggregate", UNSET)
    model.total_discount = get("totalDiscount", UNSET)
    model.item_fees_total = get("itemFeesTotal", UNSET)
    model.payment_fees_total = get("paymentFeesTotal", UNSET)
    model.total_authorized_amount = get("totalAuthorizedAmount", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
