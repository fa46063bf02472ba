from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import address_request as _address_request
    from . import channel as _channel
    from . import delivery_window as _delivery_window
    from . import metadata_request as _metadata_request
    from .address_request import AddressRequest
    from .channel import Channel
    from .delivery_window import DeliveryWindow
    from .metadata_request import MetadataRequest
else:
    _address_request = Deferred(globals(), "address_request")
    _channel = Deferred(globals(), "channel")
    _delivery_window = Deferred(globals(), "delivery_window")
    _metadata_request = Deferred(globals(), "metadata_request")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CreateCart(Model):
    """Request of `carts.create`.

    Attributes:
        currency: 3 characters; pattern `[A-Z]{3}`; required.
        customer_id: At most 200 characters.
        site_code: Default `'default'`.
        session_validated: Default `False`.
    """

    currency: str
    """3 characters; pattern `[A-Z]{3}`; required."""
    customer_id: Maybe[str] = UNSET
    """At most 200 characters."""
    restriction: Maybe[str] = UNSET
    legal_entity_id: Maybe[str] = UNSET
    delivery_window_id: Maybe[str] = UNSET
    delivery_window: Maybe[DeliveryWindow] = UNSET
    site_code: Maybe[str] = UNSET
    """Default `'default'`."""
    type_: Maybe[str] = UNSET
    channel: Maybe[Channel] = UNSET
    addresses: Maybe[list[AddressRequest]] = UNSET
    metadata: Maybe[MetadataRequest] = UNSET
    mixins: Maybe[dict[str, Any]] = UNSET
    session_validated: Maybe[bool] = UNSET
    """Default `False`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.currency) is not UNSET:
            data["currency"] = value
        if (value := self.customer_id) is not UNSET:
            data["customerId"] = value
        if (value := self.restriction) is not UNSET:
            data["restriction"] = value
        if (value := self.legal_entity_id) is not UNSET:
            data["legalEntityId"] = value
        if (value := self.delivery_window_id) is not UNSET:
            data["deliveryWindowId"] = value
        if (value := self.delivery_window) is not UNSET:
            data["deliveryWindow"] = value
        if (value := self.site_code) is not UNSET:
            data["siteCode"] = value
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if (value := self.channel) is not UNSET:
            data["channel"] = value
        if (value := self.addresses) is not UNSET:
            data["addresses"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.session_validated) is not UNSET:
            data["sessionValidated"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CreateCart:
        return decode(data)


def decode(data: Any) -> CreateCart:
    if type(data) is not dict:
        passed: CreateCart = data
        return passed
    model = _new(CreateCart)
    unknown = len(data) - 13
    if "currency" in data:
        model.currency = data["currency"]
    else:
        model.currency = _absent
        unknown += 1
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
    if "siteCode" in data:
        model.site_code = data["siteCode"]
    else:
        model.site_code = _absent
        unknown += 1
    if "type" in data:
        model.type_ = data["type"]
    else:
        model.type_ = _absent
        unknown += 1
    if "channel" in data:
        value = data["channel"]
        model.channel = _channel.decode(value) if type(value) is dict else value
    else:
        model.channel = _absent
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
    if "sessionValidated" in data:
        model.session_validated = data["sessionValidated"]
    else:
        model.session_validated = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
