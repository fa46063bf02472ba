from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import tier_details_definition_creation as _tier_details_definition_creation
    from .tier_details_definition_creation import TierDetailsDefinitionCreation
else:
    _tier_details_definition_creation = Deferred(globals(), "tier_details_definition_creation")

NAMES = frozenset(
    {
        "tierType",
        "tiers",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class TierDefinitionCreation(Model):
    """Part of `PriceModelDefinition` and `PriceModelDefinitionCreation`.

    Attributes:
        tier_type: Required in requests.
    """

    tier_type: Maybe[str] = UNSET
    """Required in requests."""
    tiers: Maybe[list[TierDetailsDefinitionCreation]] = UNSET
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
    def from_dict(data: Any) -> TierDefinitionCreation:
        return decode(data)


def decode(data: Any) -> TierDefinitionCreation:
    if type(data) is not dict:
        passed: TierDefinitionCreation = data
        return passed
    model = _new(TierDefinitionCreation)
    unknown = len(data) - 2
    if "tierType" in data:
        model.tier_type = data["tierType"]
    else:
        model.tier_type = _absent
        unknown += 1
    if "tiers" in data:
        value = data["tiers"]
        model.tiers = (
            [_tier_details_definition_creation.decode(item) for item in value] if type(value) is list else value
        )
    else:
        model.tiers = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
