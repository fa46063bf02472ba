from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
from . import metadata as _metadata

if TYPE_CHECKING:
    from .metadata import Metadata

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
class AvailabilityDto:
    stock_level: float | None | Unset = UNSET
    available: bool | None | Unset = UNSET
    popularity: int | None | Unset = UNSET
    distribution_channel: Literal["ASSORTMENT", "HOME_DELIVERY", "PICKUP"] | str | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    metadata: Metadata | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.stock_level
        if value is not UNSET:
            data["stockLevel"] = value
        value = self.available
        if value is not UNSET:
            data["available"] = value
        value = self.popularity
        if value is not UNSET:
            data["popularity"] = value
        value = self.distribution_channel
        if value is not UNSET:
            data["distributionChannel"] = value
        value = self.mixins
        if value is not UNSET:
            data["mixins"] = encode(value)
        value = self.metadata
        if value is not UNSET:
            data["metadata"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> AvailabilityDto:
        return decode(data)


def decode(data: Any) -> AvailabilityDto:
    if type(data) is not dict:
        passed: AvailabilityDto = data
        return passed
    get: Any = data.get
    model = _new(AvailabilityDto)
    model.stock_level = get("stockLevel", UNSET)
    model.available = get("available", UNSET)
    model.popularity = get("popularity", UNSET)
    model.distribution_channel = get("distributionChannel", UNSET)
    model.mixins = get("mixins", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _metadata.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
