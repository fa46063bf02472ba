from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
from . import address_request as _address_request
from . import channel as _channel
from . import delivery_window as _delivery_window
from . import metadata_request as _metadata_request

if TYPE_CHECKING:
    from .address_request import AddressRequest
    from .channel import Channel
    from .delivery_window import DeliveryWindow
    from .metadata_request import MetadataRequest

NAMES = frozenset(
    {
        "currency",
        "customerId",
        "restriction",
        "legalEntityId",
        "deliveryWindowId",
        "deliveryWindow",
        "siteCode",
        "type",
        "channel",
        "addresses",
        "metadata",
        "mixins",
        "sessionValidated",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class CreateCart:
    currency: str
    customer_id: str | None | Unset = UNSET
    restriction: str | None | Unset = UNSET
    legal_entity_id: str | None | Unset = UNSET
    delivery_window_id: str | None | Unset = UNSET
    delivery_window: DeliveryWindow | None | Unset = UNSET
    site_code: str | None | Unset = UNSET
    type_: str | None | Unset = UNSET
    channel: Channel | None | Unset = UNSET
    addresses: list[AddressRequest] | None | Unset = UNSET
    metadata: MetadataRequest | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    session_validated: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.currency
        if value is not UNSET:
            data["currency"] = value
        value = self.customer_id
        if value is not UNSET:
            data["customerId"] = value
        value = self.restriction
        if value is not UNSET:
            data["restriction"] = value
        value = self.legal_entity_id
        if value is not UNSET:
            data["legalEntityId"] = value
        value = self.delivery_window_id
        if value is not UNSET:
            data["deliveryWindowId"] = value
        value = self.delivery_window
        if value is not UNSET:
            data["deliveryWindow"] = encode(value)
        value = self.site_code
        if value is not UNSET:
            data["siteCode"] = value
        value = self.type_
        if value is not UNSET:
            data["type"] = value
        value = self.channel
        if value is not UNSET:
            data["channel"] = encode(value)
        value = self.addresses
        if value is not UNSET:
            data["addresses"] = encode(value)
        value = self.metadata
        if value is not UNSET:
            data["metadata"] = encode(value)
        value = self.mixins
        if value is not UNSET:
            data["mixins"] = encode(value)
        value = self.session_validated
        if value is not UNSET:
            data["sessionValidated"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> CreateCart:
        return decode(data)


def decode(data: Any) -> CreateCart:
    if type(data) is not dict:
        passed: CreateCart = data
        return passed
    get: Any = data.get
    model = _new(CreateCart)
    model.currency = get("currency", UNSET)
    model.customer_id = get("customerId", UNSET)
    model.restriction = get("restriction", UNSET)
    model.legal_entity_id = get("legalEntityId", UNSET)
    model.delivery_window_id = get("deliveryWindowId", UNSET)
    value = get("deliveryWindow", UNSET)
    model.delivery_window = _delivery_window.decode(value) if type(value) is dict else value
    model.site_code = get("siteCode", UNSET)
    model.type_ = get("type", UNSET)
    value = get("channel", UNSET)
    model.channel = _channel.decode(value) if type(value) is dict else value
    value = get("addresses", UNSET)
    model.addresses = [_address_request.decode(item) for item in value] if type(value) is list else value
    value = get("metadata", UNSET)
    model.metadata = _metadata_request.decode(value) if type(value) is dict else value
    model.mixins = get("mixins", UNSET)
    model.session_validated = get("sessionValidated", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
