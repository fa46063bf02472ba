from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe
from . import price_model_retrieval_tier_definition_tier as _price_model_retrieval_tier_definition_tier

if TYPE_CHECKING:
    from .price_model_retrieval_tier_definition_tier import PriceModelRetrievalTierDefinitionTier

NAMES = frozenset(
    {
        "tierType",
        "tiers",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class PriceModelRetrievalTierDefinition(Model):
    """Part of `PriceModelRetrieval`."""

    tier_type: Maybe[str] = UNSET
    tiers: Maybe[list[PriceModelRetrievalTierDefinitionTier]] = UNSET
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
    def from_dict(data: Any) -> PriceModelRetrievalTierDefinition:
        return decode(data)


def decode(data: Any) -> PriceModelRetrievalTierDefinition:
    if type(data) is not dict:
        passed: PriceModelRetrievalTierDefinition = data
        return passed
    model = _new(PriceModelRetrievalTierDefinition)
    unknown = len(data) - 2
    if "tierType" in data:
        model.tier_type = data["tierType"]
    else:
        model.tier_type = _absent
        unknown += 1
    if "tiers" in data:
        value = data["tiers"]
        model.tiers = (
            [_price_model_retrieval_tier_definition_tier.decode(item) for item in value]
            if type(value) is list
            else value
        )
    else:
        model.tiers = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
