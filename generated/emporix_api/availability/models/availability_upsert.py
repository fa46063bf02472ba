from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import availability_upsert_metadata as _availability_upsert_metadata

if TYPE_CHECKING:
    from .availability_upsert_metadata import AvailabilityUpsertMetadata

NAMES = frozenset(
    {
        "stockLevel",
        "available",
        "popularity",
        "distributionChannel",
        "mixins",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class AvailabilityUpsert:
    stock_level: float | None | Unset = UNSET
    available: bool | None | Unset = UNSET
    popularity: int | None | Unset = UNSET
    distribution_channel: Literal["ASSORTMENT", "HOME_DELIVERY", "PICKUP"] | str | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    metadata: AvailabilityUpsertMetadata | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.stock_level) is not UNSET:
            data["stockLevel"] = value
        if (value := self.available) is not UNSET:
            data["available"] = value
        if (value := self.popularity) is not UNSET:
            data["popularity"] = value
        if (value := self.distribution_channel) is not UNSET:
            data["distributionChannel"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> AvailabilityUpsert:
        return decode(data)


def decode(data: Any) -> AvailabilityUpsert:
    if type(data) is not dict:
        passed: AvailabilityUpsert = data
        return passed
    get: Any = data.get
    model = _new(AvailabilityUpsert)
    model.stock_level = get("stockLevel", UNSET)
    model.available = get("available", UNSET)
    model.popularity = get("popularity", UNSET)
    model.distribution_channel = get("distributionChannel", UNSET)
    model.mixins = get("mixins", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _availability_upsert_metadata.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
