from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import availability_metadata as _availability_metadata
    from .availability_metadata import AvailabilityMetadata
else:
    _availability_metadata = Deferred(globals(), "availability_metadata")

NAMES = frozenset(
    {
        "id",
        "site",
        "stockLevel",
        "available",
        "productId",
        "vendorId",
        "popularity",
        "distributionChannel",
        "mixins",
        "metadata",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Availability(Model):
    """Response of `availabilities.list_by_site`; part of `AvailabilityWithBundle`.

    Attributes:
        distribution_channel: One of `'ASSORTMENT'`, `'HOME_DELIVERY'`, `'PICKUP'`.
    """

    id: Maybe[str] = UNSET
    site: Maybe[str] = UNSET
    stock_level: Maybe[float] = UNSET
    available: Maybe[bool] = UNSET
    product_id: Maybe[str] = UNSET
    vendor_id: Maybe[str] = UNSET
    popularity: Maybe[int] = UNSET
    distribution_channel: Maybe[Literal["ASSORTMENT", "HOME_DELIVERY", "PICKUP"] | str] = UNSET
    """One of `'ASSORTMENT'`, `'HOME_DELIVERY'`, `'PICKUP'`."""
    mixins: Maybe[dict[str, Any]] = UNSET
    metadata: Maybe[AvailabilityMetadata] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.site) is not UNSET:
            data["site"] = value
        if (value := self.stock_level) is not UNSET:
            data["stockLevel"] = value
        if (value := self.available) is not UNSET:
            data["available"] = value
        if (value := self.product_id) is not UNSET:
            data["productId"] = value
        if (value := self.vendor_id) is not UNSET:
            data["vendorId"] = value
        if (value := self.popularity) is not UNSET:
            data["popularity"] = value
        if (value := self.distribution_channel) is not UNSET:
            data["distributionChannel"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Availability:
        return decode(data)


def decode(data: Any) -> Availability:
    if type(data) is not dict:
        passed: Availability = data
        return passed
    model = _new(Availability)
    unknown = len(data) - 10
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "site" in data:
        model.site = data["site"]
    else:
        model.site = _absent
        unknown += 1
    if "stockLevel" in data:
        model.stock_level = data["stockLevel"]
    else:
        model.stock_level = _absent
        unknown += 1
    if "available" in data:
        model.available = data["available"]
    else:
        model.available = _absent
        unknown += 1
    if "productId" in data:
        model.product_id = data["productId"]
    else:
        model.product_id = _absent
        unknown += 1
    if "vendorId" in data:
        model.vendor_id = data["vendorId"]
    else:
        model.vendor_id = _absent
        unknown += 1
    if "popularity" in data:
        model.popularity = data["popularity"]
    else:
        model.popularity = _absent
        unknown += 1
    if "distributionChannel" in data:
        model.distribution_channel = data["distributionChannel"]
    else:
        model.distribution_channel = _absent
        unknown += 1
    if "mixins" in data:
        model.mixins = data["mixins"]
    else:
        model.mixins = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _availability_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
