from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import price_model_tier_definition_tier as _price_model_tier_definition_tier
    from .price_model_tier_definition_tier import PriceModelTierDefinitionTier
else:
    _price_model_tier_definition_tier = Deferred(globals(), "price_model_tier_definition_tier")

NAMES = frozenset(
    {
        "tierType",
        "tiers",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class PriceModelTierDefinition(Model):
    """Part of `PriceModel`."""

    tier_type: Maybe[str] = UNSET
    tiers: Maybe[list[PriceModelTierDefinitionTier]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.tier_type) is not UNSET:
            data["tierType"] = value
        if (value := self.tiers) is not UNSET:
            data["tiers"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> PriceModelTierDefinition:
        return decode(data)


def decode(data: Any) -> PriceModelTierDefinition:
    if type(data) is not dict:
        passed: PriceModelTierDefinition = data
        return passed
    model = _new(PriceModelTierDefinition)
    unknown = len(data) - 2
    if "tierType" in data:
        model.tier_type = data["tierType"]
    else:
        model.tier_type = _absent
        unknown += 1
    if "tiers" in data:
        value = data["tiers"]
        model.tiers = (
            [_price_model_tier_definition_tier.decode(item) for item in value] if type(value) is list else value
        )
    else:
        model.tiers = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
