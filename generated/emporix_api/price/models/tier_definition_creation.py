from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import tier_details_definition_creation as _tier_details_definition_creation

if TYPE_CHECKING:
    from .tier_details_definition_creation import TierDetailsDefinitionCreation

NAMES = frozenset(
    {
        "tierType",
        "tiers",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class TierDefinitionCreation:
    tier_type: str | None | Unset = UNSET
    tiers: list[TierDetailsDefinitionCreation] | None | Unset = UNSET
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
    def from_dict(data: Any) -> TierDefinitionCreation:
        return decode(data)


def decode(data: Any) -> TierDefinitionCreation:
    if type(data) is not dict:
        passed: TierDefinitionCreation = data
        return passed
    get: Any = data.get
    model = _new(TierDefinitionCreation)
    model.tier_type = get("tierType", UNSET)
    value = get("tiers", UNSET)
    model.tiers = [_tier_details_definition_creation.decode(item) for item in value] if type(value) is list else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
