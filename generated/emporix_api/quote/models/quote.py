from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import address_response as _address_response
    from . import quote_comment as _quote_comment
    from . import quote_company as _quote_company
    from . import quote_customer as _quote_customer
    from . import quote_employee as _quote_employee
    from . import quote_item as _quote_item
    from . import quote_metadata as _quote_metadata
    from . import quote_response_shipping as _quote_response_shipping
    from . import quote_status as _quote_status
    from . import quote_tax_aggregate as _quote_tax_aggregate
    from . import quote_total_price as _quote_total_price
    from .address_response import AddressResponse
    from .quote_comment import QuoteComment
    from .quote_company import QuoteCompany
    from .quote_customer import QuoteCustomer
    from .quote_employee import QuoteEmployee
    from .quote_item import QuoteItem
    from .quote_metadata import QuoteMetadata
    from .quote_response_shipping import QuoteResponseShipping
    from .quote_status import QuoteStatus
    from .quote_tax_aggregate import QuoteTaxAggregate
    from .quote_total_price import QuoteTotalPrice
else:
    _address_response = Deferred(globals(), "address_response")
    _quote_comment = Deferred(globals(), "quote_comment")
    _quote_company = Deferred(globals(), "quote_company")
    _quote_customer = Deferred(globals(), "quote_customer")
    _quote_employee = Deferred(globals(), "quote_employee")
    _quote_item = Deferred(globals(), "quote_item")
    _quote_metadata = Deferred(globals(), "quote_metadata")
    _quote_response_shipping = Deferred(globals(), "quote_response_shipping")
    _quote_status = Deferred(globals(), "quote_status")
    _quote_tax_aggregate = Deferred(globals(), "quote_tax_aggregate")
    _quote_total_price = Deferred(globals(), "quote_total_price")

NAMES = frozenset(
    {
        "id",
        "businessModel",
        "customerReference",
        "customerComment",
        "customer",
        "employee",
        "cartId",
        "company",
        "siteCode",
        "orderId",
        "currency",
        "status",
        "validTo",
        "comment",
        "billingAddress",
        "shippingAddress",
        "totalPrice",
        "subtotalPrice",
        "taxAggregate",
        "shipping",
        "items",
        "mixins",
        "metadata",
        "restriction",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Quote(Model):
    """Response of `quotes.list` and `quotes.get`.

    Attributes:
        business_model: One of `'B2B'`, `'B2C'`.
        valid_to: A timestamp, `2026-01-31T12:00:00Z`.
    """

    id: Maybe[str] = UNSET
    business_model: Maybe[Literal["B2B", "B2C"] | str] = UNSET
    """One of `'B2B'`, `'B2C'`."""
    customer_reference: Maybe[str] = UNSET
    customer_comment: Maybe[str] = UNSET
    customer: Maybe[QuoteCustomer] = UNSET
    employee: Maybe[QuoteEmployee] = UNSET
    cart_id: Maybe[str] = UNSET
    company: Maybe[QuoteCompany] = UNSET
    site_code: Maybe[str] = UNSET
    order_id: Maybe[str] = UNSET
    currency: Maybe[str] = UNSET
    status: Maybe[QuoteStatus] = UNSET
    valid_to: Maybe[str] = UNSET
    """A timestamp, `2026-01-31T12:00:00Z`."""
    comment: Maybe[QuoteComment] = UNSET
    billing_address: Maybe[AddressResponse] = UNSET
    shipping_address: Maybe[AddressResponse] = UNSET
    total_price: Maybe[QuoteTotalPrice] = UNSET
    subtotal_price: Maybe[QuoteTotalPrice] = UNSET
    tax_aggregate: Maybe[QuoteTaxAggregate] = UNSET
    shipping: Maybe[QuoteResponseShipping] = UNSET
    items: Maybe[list[QuoteItem]] = UNSET
    mixins: Maybe[dict[str, Any]] = UNSET
    metadata: Maybe[QuoteMetadata] = UNSET
    restriction: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.business_model) is not UNSET:
            data["businessModel"] = value
        if (value := self.customer_reference) is not UNSET:
            data["customerReference"] = value
        if (value := self.customer_comment) is not UNSET:
            data["customerComment"] = value
        if (value := self.customer) is not UNSET:
            data["customer"] = value
        if (value := self.employee) is not UNSET:
            data["employee"] = value
        if (value := self.cart_id) is not UNSET:
            data["cartId"] = value
        if (value := self.company) is not UNSET:
            data["company"] = value
        if (value := self.site_code) is not UNSET:
            data["siteCode"] = value
        if (value := self.order_id) is not UNSET:
            data["orderId"] = value
        if (value := self.currency) is not UNSET:
            data["currency"] = value
        if (value := self.status) is not UNSET:
            data["status"] = value
        if (value := self.valid_to) is not UNSET:
            data["validTo"] = value
        if (value := self.comment) is not UNSET:
            data["comment"] = value
        if (value := self.billing_address) is not UNSET:
            data["billingAddress"] = value
        if (value := self.shipping_address) is not UNSET:
            data["shippingAddress"] = value
        if (value := self.total_price) is not UNSET:
            data["totalPrice"] = value
        if (value := self.subtotal_price) is not UNSET:
            data["subtotalPrice"] = value
        if (value := self.tax_aggregate) is not UNSET:
            data["taxAggregate"] = value
        if (value := self.shipping) is not UNSET:
            data["shipping"] = value
        if (value := self.items) is not UNSET:
            data["items"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.restriction) is not UNSET:
            data["restriction"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Quote:
        return decode(data)


def decode(data: Any) -> Quote:
    if type(data) is not dict:
        passed: Quote = data
        return passed
    model = _new(Quote)
    unknown = len(data) - 24
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "businessModel" in data:
        model.business_model = data["businessModel"]
    else:
        model.business_model = _absent
        unknown += 1
    if "customerReference" in data:
        model.customer_reference = data["customerReference"]
    else:
        model.customer_reference = _absent
        unknown += 1
    if "customerComment" in data:
        model.customer_comment = data["customerComment"]
    else:
        model.customer_comment = _absent
        unknown += 1
    if "customer" in data:
        value = data["customer"]
        model.customer = _quote_customer.decode(value) if type(value) is dict else value
    else:
        model.customer = _absent
        unknown += 1
    if "employee" in data:
        value = data["employee"]
        model.employee = _quote_employee.decode(value) if type(value) is dict else value
    else:
        model.employee = _absent
        unknown += 1
    if "cartId" in data:
        model.cart_id = data["cartId"]
    else:
        model.cart_id = _absent
        unknown += 1
    if "company" in data:
        value = data["company"]
        model.company = _quote_company.decode(value) if type(value) is dict else value
    else:
        model.company = _absent
        unknown += 1
    if "siteCode" in data:
        model.site_code = data["siteCode"]
    else:
        model.site_code = _absent
        unknown += 1
    if "orderId" in data:
        model.order_id = data["orderId"]
    else:
        model.order_id = _absent
        unknown += 1
    if "currency" in data:
        model.currency = data["currency"]
    else:
        model.currency = _absent
        unknown += 1
    if "status" in data:
        value = data["status"]
        model.status = _quote_status.decode(value) if type(value) is dict else value
    else:
        model.status = _absent
        unknown += 1
    if "validTo" in data:
        model.valid_to = data["validTo"]
    else:
        model.valid_to = _absent
        unknown += 1
    if "comment" in data:
        value = data["comment"]
        model.comment = _quote_comment.decode(value) if type(value) is dict else value
    else:
        model.comment = _absent
        unknown += 1
    if "billingAddress" in data:
        value = data["billingAddress"]
        model.billing_address = _address_response.decode(value) if type(value) is dict else value
    else:
        model.billing_address = _absent
        unknown += 1
    if "shippingAddress" in data:
        value = data["shippingAddress"]
        model.shipping_address = _address_response.decode(value) if type(value) is dict else value
    else:
        model.shipping_address = _absent
        unknown += 1
    if "totalPrice" in data:
        value = data["totalPrice"]
        model.total_price = _quote_total_price.decode(value) if type(value) is dict else value
    else:
        model.total_price = _absent
        unknown += 1
    if "subtotalPrice" in data:
        value = data["subtotalPrice"]
        model.subtotal_price = _quote_total_price.decode(value) if type(value) is dict else value
    else:
        model.subtotal_price = _absent
        unknown += 1
    if "taxAggregate" in data:
        value = data["taxAggregate"]
        model.tax_aggregate = _quote_tax_aggregate.decode(value) if type(value) is dict else value
    else:
        model.tax_aggregate = _absent
        unknown += 1
    if "shipping" in data:
        value = data["shipping"]
        model.shipping = _quote_response_shipping.decode(value) if type(value) is dict else value
    else:
        model.shipping = _absent
        unknown += 1
    if "items" in data:
        value = data["items"]
        model.items = [_quote_item.decode(item) for item in value] if type(value) is list else value
    else:
        model.items = _absent
        unknown += 1
    if "mixins" in data:
        model.mixins = data["mixins"]
    else:
        model.mixins = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _quote_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    if "restriction" in data:
        model.restriction = data["restriction"]
    else:
        model.restriction = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
