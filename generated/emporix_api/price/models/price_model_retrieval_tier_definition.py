from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
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


@attrs.define(kw_only=True, repr=False)
class PriceModelRetrievalTierDefinition:
    tier_type: str | None | Unset = UNSET
    tiers: list[PriceModelRetrievalTierDefinitionTier] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.tier_type) is not UNSET:
            data["tierType"] = value
        if (value := self.tiers) is not UNSET:
            data["tiers"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
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
    value = get("tiers", UNSET)
    model.tiers = (
        [_price_model_retrieval_tier_definition_tier.decode(item) for item in value] if type(value) is list else value
    )
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
