from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import shipping_metadata as _shipping_metadata
    from . import zone_with_actual_delivery_windows as _zone_with_actual_delivery_windows
    from .shipping_metadata import ShippingMetadata
    from .zone_with_actual_delivery_windows import ZoneWithActualDeliveryWindows
else:
    _shipping_metadata = Deferred(globals(), "shipping_metadata")
    _zone_with_actual_delivery_windows = Deferred(globals(), "zone_with_actual_delivery_windows")

NAMES = frozenset(
    {
        "id",
        "defaultZoneId",
        "zones",
        "metadata",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Site(Model):
    """Response of `sites.find`."""

    id: Maybe[str] = UNSET
    default_zone_id: Maybe[str] = UNSET
    zones: Maybe[list[ZoneWithActualDeliveryWindows]] = UNSET
    metadata: Maybe[ShippingMetadata] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Site:
        return decode(data)


def decode(data: Any) -> Site:
    if type(data) is not dict:
        passed: Site = data
        return passed
    model = _new(Site)
    unknown = len(data) - 4
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "defaultZoneId" in data:
        model.default_zone_id = data["defaultZoneId"]
    else:
        model.default_zone_id = _absent
        unknown += 1
    if "zones" in data:
        value = data["zones"]
        model.zones = (
            [_zone_with_actual_delivery_windows.decode(item) for item in value] if type(value) is list else value
        )
    else:
        model.zones = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _shipping_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
