from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import address_request as _address_request
    from . import channel as _channel
    from . import delivery_window as _delivery_window
    from . import external_cart_discount as _external_cart_discount
    from . import metadata_request as _metadata_request
    from .address_request import AddressRequest
    from .channel import Channel
    from .delivery_window import DeliveryWindow
    from .external_cart_discount import ExternalCartDiscount
    from .metadata_request import MetadataRequest
else:
    _address_request = Deferred(globals(), "address_request")
    _channel = Deferred(globals(), "channel")
    _delivery_window = Deferred(globals(), "delivery_window")
    _external_cart_discount = Deferred(globals(), "external_cart_discount")
    _metadata_request = Deferred(globals(), "metadata_request")

NAMES = frozenset(
    {
        "customerId",
        "restriction",
        "currency",
        "legalEntityId",
        "deliveryWindowId",
        "deliveryWindow",
        "type",
        "zipCode",
        "countryCode",
        "orderId",
        "quoteId",
        "status",
        "channel",
        "externalDiscounts",
        "addresses",
        "metadata",
        "mixins",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class UpdateCart(Model):
    """Request of `carts.replace`.

    Attributes:
        currency: 3 characters; pattern `[A-Z]{3}`.
        zip_code: At most 9 characters.
        country_code: 2 characters; pattern `[a-zA-Z]{2}`.
        status: One of `'OPEN'`, `'CLOSED'`.
    """

    customer_id: Maybe[str] = UNSET
    restriction: Maybe[str] = UNSET
    currency: Maybe[str] = UNSET
    """3 characters; pattern `[A-Z]{3}`."""
    legal_entity_id: Maybe[str] = UNSET
    delivery_window_id: Maybe[str] = UNSET
    delivery_window: Maybe[DeliveryWindow] = UNSET
    type_: Maybe[str] = UNSET
    zip_code: Maybe[str] = UNSET
    """At most 9 characters."""
    country_code: Maybe[str] = UNSET
    """2 characters; pattern `[a-zA-Z]{2}`."""
    order_id: Maybe[str] = UNSET
    quote_id: Maybe[str] = UNSET
    status: Maybe[Literal["CLOSED", "OPEN"] | str] = UNSET
    """One of `'OPEN'`, `'CLOSED'`."""
    channel: Maybe[Channel] = UNSET
    external_discounts: Maybe[list[ExternalCartDiscount]] = UNSET
    addresses: Maybe[list[AddressRequest]] = UNSET
    metadata: Maybe[MetadataRequest] = UNSET
    mixins: Maybe[dict[str, Any]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.customer_id) is not UNSET:
            data["customerId"] = value
        if (value := self.restriction) is not UNSET:
            data["restriction"] = value
        if (value := self.currency) is not UNSET:
            data["currency"] = value
        if (value := self.legal_entity_id) is not UNSET:
            data["legalEntityId"] = value
        if (value := self.delivery_window_id) is not UNSET:
            data["deliveryWindowId"] = value
        if (value := self.delivery_window) is not UNSET:
            data["deliveryWindow"] = value
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if (value := self.zip_code) is not UNSET:
            data["zipCode"] = value
        if (value := self.country_code) is not UNSET:
            data["countryCode"] = value
        if (value := self.order_id) is not UNSET:
            data["orderId"] = value
        if (value := self.quote_id) is not UNSET:
            data["quoteId"] = value
        if (value := self.status) is not UNSET:
            data["status"] = value
        if (value := self.channel) is not UNSET:
            data["channel"] = value
        if (value := self.external_discounts) is not UNSET:
            data["externalDiscounts"] = value
        if (value := self.addresses) is not UNSET:
            data["addresses"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> UpdateCart:
        return decode(data)


def decode(data: Any) -> UpdateCart:
    if type(data) is not dict:
        passed: UpdateCart = data
        return passed
    model = _new(UpdateCart)
    unknown = len(data) - 17
    if "customerId" in data:
        model.customer_id = data["customerId"]
    else:
        model.customer_id = _absent
        unknown += 1
    if "restriction" in data:
        model.restriction = data["restriction"]
    else:
        model.restriction = _absent
        unknown += 1
    if "currency" in data:
        model.currency = data["currency"]
    else:
        model.currency = _absent
        unknown += 1
    if "legalEntityId" in data:
        model.legal_entity_id = data["legalEntityId"]
    else:
        model.legal_entity_id = _absent
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
    if "status" in data:
        model.status = data["status"]
    else:
        model.status = _absent
        unknown += 1
    if "channel" in data:
        value = data["channel"]
        model.channel = _channel.decode(value) if type(value) is dict else value
    else:
        model.channel = _absent
        unknown += 1
    if "externalDiscounts" in data:
        value = data["externalDiscounts"]
        model.external_discounts = (
            [_external_cart_discount.decode(item) for item in value] if type(value) is list else value
        )
    else:
        model.external_discounts = _absent
        unknown += 1
    if "addresses" in data:
        value = data["addresses"]
        model.addresses = [_address_request.decode(item) for item in value] if type(value) is list else value
    else:
        model.addresses = _absent
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
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
