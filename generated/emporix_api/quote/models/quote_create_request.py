from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import quote_create_request_item as _quote_create_request_item
    from . import quote_create_request_metadata as _quote_create_request_metadata
    from . import quote_shipping as _quote_shipping
    from .quote_create_request_item import QuoteCreateRequestItem
    from .quote_create_request_metadata import QuoteCreateRequestMetadata
    from .quote_shipping import QuoteShipping
else:
    _quote_create_request_item = Deferred(globals(), "quote_create_request_item")
    _quote_create_request_metadata = Deferred(globals(), "quote_create_request_metadata")
    _quote_shipping = Deferred(globals(), "quote_shipping")

NAMES = frozenset(
    {
        "customerId",
        "siteCode",
        "currency",
        "billingAddressId",
        "shippingAddressId",
        "id",
        "employeeId",
        "companyName",
        "validTo",
        "shipping",
        "items",
        "restriction",
        "mixins",
        "metadata",
        "customerEmail",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class QuoteCreateRequest(Model):
    """Request of `quotes.create`.

    Attributes:
        customer_id: Required.
        site_code: Required.
        currency: Required.
        billing_address_id: Required.
        shipping_address_id: Required.
        valid_to: A timestamp, `2026-01-31T12:00:00Z`.
    """

    customer_id: str
    """Required."""
    site_code: str
    """Required."""
    currency: str
    """Required."""
    billing_address_id: str
    """Required."""
    shipping_address_id: str
    """Required."""
    id: Maybe[str] = UNSET
    employee_id: Maybe[str] = UNSET
    company_name: Maybe[str] = UNSET
    valid_to: Maybe[str] = UNSET
    """A timestamp, `2026-01-31T12:00:00Z`."""
    shipping: Maybe[QuoteShipping] = UNSET
    items: Maybe[list[QuoteCreateRequestItem]] = UNSET
    restriction: Maybe[str] = UNSET
    mixins: Maybe[dict[str, Any]] = UNSET
    metadata: Maybe[QuoteCreateRequestMetadata] = UNSET
    customer_email: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.customer_id) is not UNSET:
            data["customerId"] = value
        if (value := self.site_code) is not UNSET:
            data["siteCode"] = value
        if (value := self.currency) is not UNSET:
            data["currency"] = value
        if (value := self.billing_address_id) is not UNSET:
            data["billingAddressId"] = value
        if (value := self.shipping_address_id) is not UNSET:
            data["shippingAddressId"] = value
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.employee_id) is not UNSET:
            data["employeeId"] = value
        if (value := self.company_name) is not UNSET:
            data["companyName"] = value
        if (value := self.valid_to) is not UNSET:
            data["validTo"] = value
        if (value := self.shipping) is not UNSET:
            data["shipping"] = value
        if (value := self.items) is not UNSET:
            data["items"] = value
        if (value := self.restriction) is not UNSET:
            data["restriction"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.customer_email) is not UNSET:
            data["customerEmail"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> QuoteCreateRequest:
        return decode(data)


def decode(data: Any) -> QuoteCreateRequest:
    if type(data) is not dict:
        passed: QuoteCreateRequest = data
        return passed
    model = _new(QuoteCreateRequest)
    unknown = len(data) - 15
    if "customerId" in data:
        model.customer_id = data["customerId"]
    else:
        model.customer_id = _absent
        unknown += 1
    if "siteCode" in data:
        model.site_code = data["siteCode"]
    else:
        model.site_code = _absent
        unknown += 1
    if "currency" in data:
        model.currency = data["currency"]
    else:
        model.currency = _absent
        unknown += 1
    if "billingAddressId" in data:
        model.billing_address_id = data["billingAddressId"]
    else:
        model.billing_address_id = _absent
        unknown += 1
    if "shippingAddressId" in data:
        model.shipping_address_id = data["shippingAddressId"]
    else:
        model.shipping_address_id = _absent
        unknown += 1
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "employeeId" in data:
        model.employee_id = data["employeeId"]
    else:
        model.employee_id = _absent
        unknown += 1
    if "companyName" in data:
        model.company_name = data["companyName"]
    else:
        model.company_name = _absent
        unknown += 1
    if "validTo" in data:
        model.valid_to = data["validTo"]
    else:
        model.valid_to = _absent
        unknown += 1
    if "shipping" in data:
        value = data["shipping"]
        model.shipping = _quote_shipping.decode(value) if type(value) is dict else value
    else:
        model.shipping = _absent
        unknown += 1
    if "items" in data:
        value = data["items"]
        model.items = [_quote_create_request_item.decode(item) for item in value] if type(value) is list else value
    else:
        model.items = _absent
        unknown += 1
    if "restriction" in data:
        model.restriction = data["restriction"]
    else:
        model.restriction = _absent
        unknown += 1
    if "mixins" in data:
        model.mixins = data["mixins"]
    else:
        model.mixins = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _quote_create_request_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    if "customerEmail" in data:
        model.customer_email = data["customerEmail"]
    else:
        model.customer_email = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
