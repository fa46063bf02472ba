from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...types import UNSET, Unset, encode

NAMES = frozenset(
    {
        "tierType",
        "tiers",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class PriceModelRetrievalTierDefinition:
    tier_type: str | None | Unset = UNSET
    tiers: list[dict[str, Any]] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.tier_type
        if value is not UNSET:
            data["tierType"] = value
        value = self.tiers
        if value is not UNSET:
            data["tiers"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> PriceModelRetrievalTierDefinition:
        return decode(data)


def decode(data: Any) -> PriceModelRetrievalTierDefinition:
    if type(data) is not dict:
        passed: PriceModelRetrievalTierDefinition = data
        return passed
    get: Any = data.get
    model = _new(PriceModelRetrievalTierDefinition)
    model.tier_type = get("tierType", UNSET)
    model.tiers = get("tiers", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
