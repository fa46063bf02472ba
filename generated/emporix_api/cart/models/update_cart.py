from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import address_request as _address_request
from . import channel as _channel
from . import delivery_window as _delivery_window
from . import external_cart_discount as _external_cart_discount
from . import metadata_request as _metadata_request

if TYPE_CHECKING:
    from .address_request import AddressRequest
    from .channel import Channel
    from .delivery_window import DeliveryWindow
    from .external_cart_discount import ExternalCartDiscount
    from .metadata_request import MetadataRequest

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


@attrs.define(kw_only=True, repr=False)
class UpdateCart:
    customer_id: str | None | Unset = UNSET
    restriction: str | None | Unset = UNSET
    currency: str | None | Unset = UNSET
    legal_entity_id: str | None | Unset = UNSET
    delivery_window_id: str | None | Unset = UNSET
    delivery_window: DeliveryWindow | None | Unset = UNSET
    type_: str | None | Unset = UNSET
    zip_code: str | None | Unset = UNSET
    country_code: str | None | Unset = UNSET
    order_id: str | None | Unset = UNSET
    quote_id: str | None | Unset = UNSET
    status: Literal["CLOSED", "OPEN"] | str | None | Unset = UNSET
    channel: Channel | None | Unset = UNSET
    external_discounts: list[ExternalCartDiscount] | None | Unset = UNSET
    addresses: list[AddressRequest] | None | Unset = UNSET
    metadata: MetadataRequest | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> UpdateCart:
        return decode(data)


def decode(data: Any) -> UpdateCart:
    if type(data) is not dict:
        passed: UpdateCart = data
        return passed
    get: Any = data.get
    model = _new(UpdateCart)
    model.customer_id = get("customerId", UNSET)
    model.restriction = get("restriction", UNSET)
    model.currency = get("currency", UNSET)
    model.legal_entity_id = get("legalEntityId", UNSET)
    model.delivery_window_id = get("deliveryWindowId", UNSET)
    value = get("deliveryWindow", UNSET)
    model.delivery_window = _delivery_window.decode(value) if type(value) is dict else value
    model.type_ = get("type", UNSET)
    model.zip_code = get("zipCode", UNSET)
    model.country_code = get("countryCode", UNSET)
    model.order_id = get("orderId", UNSET)
    model.quote_id = get("quoteId", UNSET)
    model.status = get("status", UNSET)
    value = get("channel", UNSET)
    model.channel = _channel.decode(value) if type(value) is dict else value
    value = get("externalDiscounts", UNSET)
    model.external_discounts = (
        [_external_cart_discount.decode(item) for item in value] if type(value) is list else value
    )
    value = get("addresses", UNSET)
    model.addresses = [_address_request.decode(item) for item in value] if type(value) is list else value
    value = get("metadata", UNSET)
    model.metadata = _metadata_request.decode(value) if type(value) is dict else value
    model.mixins = get("mixins", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
