from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import quote_create_request_item as _quote_create_request_item
from . import quote_create_request_metadata as _quote_create_request_metadata
from . import quote_shipping as _quote_shipping

if TYPE_CHECKING:
    from .quote_create_request_item import QuoteCreateRequestItem
    from .quote_create_request_metadata import QuoteCreateRequestMetadata
    from .quote_shipping import QuoteShipping

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


@attrs.define(kw_only=True, repr=False)
class QuoteCreateRequest:
    customer_id: str
    site_code: str
    currency: str
    billing_address_id: str
    shipping_address_id: str
    id: str | None | Unset = UNSET
    employee_id: str | None | Unset = UNSET
    company_name: str | None | Unset = UNSET
    valid_to: str | None | Unset = UNSET
    shipping: QuoteShipping | None | Unset = UNSET
    items: list[QuoteCreateRequestItem] | None | Unset = UNSET
    restriction: str | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    metadata: QuoteCreateRequestMetadata | None | Unset = UNSET
    customer_email: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> QuoteCreateRequest:
        return decode(data)


def decode(data: Any) -> QuoteCreateRequest:
    if type(data) is not dict:
        passed: QuoteCreateRequest = data
        return passed
    get: Any = data.get
    model = _new(QuoteCreateRequest)
    model.customer_id = get("customerId", UNSET)
    model.site_code = get("siteCode", UNSET)
    model.currency = get("currency", UNSET)
    model.billing_address_id = get("billingAddressId", UNSET)
    model.shipping_address_id = get("shippingAddressId", UNSET)
    model.id = get("id", UNSET)
    model.employee_id = get("employeeId", UNSET)
    model.company_name = get("companyName", UNSET)
    model.valid_to = get("validTo", UNSET)
    value = get("shipping", UNSET)
    model.shipping = _quote_shipping.decode(value) if type(value) is dict else value
    value = get("items", UNSET)
    model.items = [_quote_create_request_item.decode(item) for item in value] if type(value) is list else value
    model.restriction = get("restriction", UNSET)
    model.mixins = get("mixins", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _quote_create_request_metadata.decode(value) if type(value) is dict else value
    model.customer_email = get("customerEmail", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
