from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import shipping_metadata as _shipping_metadata
from . import zone_with_actual_delivery_windows as _zone_with_actual_delivery_windows

if TYPE_CHECKING:
    from .shipping_metadata import ShippingMetadata
    from .zone_with_actual_delivery_windows import ZoneWithActualDeliveryWindows

NAMES = frozenset(
    {
        "id",
        "defaultZoneId",
        "zones",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class Site:
    id: str | None | Unset = UNSET
    default_zone_id: str | None | Unset = UNSET
    zones: list[ZoneWithActualDeliveryWindows] | None | Unset = UNSET
    metadata: ShippingMetadata | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.default_zone_id) is not UNSET:
            data["defaultZoneId"] = value
        if (value := self.zones) is not UNSET:
            data["zones"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> Site:
        return decode(data)


def decode(data: Any) -> Site:
    if type(data) is not dict:
        passed: Site = data
        return passed
    get: Any = data.get
    model = _new(Site)
    model.id = get("id", UNSET)
    model.default_zone_id = get("defaultZoneId", UNSET)
    value = get("zones", UNSET)
    model.zones = [_zone_with_actual_delivery_windows.decode(item) for item in value] if type(value) is list else value
    value = get("metadata", UNSET)
    model.metadata = _shipping_metadata.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
