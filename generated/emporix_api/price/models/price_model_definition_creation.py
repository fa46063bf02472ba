from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import measurement_unit as _measurement_unit
    from . import tier_definition_creation as _tier_definition_creation
    from .measurement_unit import MeasurementUnit
    from .tier_definition_creation import TierDefinitionCreation
else:
    _measurement_unit = Deferred(globals(), "measurement_unit")
    _tier_definition_creation = Deferred(globals(), "tier_definition_creation")

NAMES = frozenset(
    {
        "includesTax",
        "name",
        "tierDefinition",
        "measurementUnit",
        "id",
        "includesMarkup",
        "default",
        "description",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class PriceModelDefinitionCreation(Model):
    """Request of `price_models.create` and `price_models.upsert`.

    Attributes:
        includes_tax: Required.
        name: Required.
        tier_definition: Required.
        measurement_unit: Required.
    """

    includes_tax: bool
    """Required."""
    name: dict[str, Any] | str
    """Required."""
    tier_definition: TierDefinitionCreation
    """Required."""
    measurement_unit: MeasurementUnit
    """Required."""
    id: Maybe[str] = UNSET
    includes_markup: Maybe[bool] = UNSET
    default: Maybe[bool] = UNSET
    description: Maybe[dict[str, Any] | str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.includes_tax) is not UNSET:
            data["includesTax"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.tier_definition) is not UNSET:
            data["tierDefinition"] = value
        if (value := self.measurement_unit) is not UNSET:
            data["measurementUnit"] = value
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.includes_markup) is not UNSET:
            data["includesMarkup"] = value
        if (value := self.default) is not UNSET:
            data["default"] = value
        if (value := self.description) is not UNSET:
            data["description"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> PriceModelDefinitionCreation:
        return decode(data)


def decode(data: Any) -> PriceModelDefinitionCreation:
    if type(data) is not dict:
        passed: PriceModelDefinitionCreation = data
        return passed
    model = _new(PriceModelDefinitionCreation)
    unknown = len(data) - 8
    if "includesTax" in data:
        model.includes_tax = data["includesTax"]
    else:
        model.includes_tax = _absent
        unknown += 1
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "tierDefinition" in data:
        value = data["tierDefinition"]
        model.tier_definition = _tier_definition_creation.decode(value) if type(value) is dict else value
    else:
        model.tier_definition = _absent
        unknown += 1
    if "measurementUnit" in data:
        value = data["measurementUnit"]
        model.measurement_unit = _measurement_unit.decode(value) if type(value) is dict else value
    else:
        model.measurement_unit = _absent
        unknown += 1
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "includesMarkup" in data:
        model.includes_markup = data["includesMarkup"]
    else:
        model.includes_markup = _absent
        unknown += 1
    if "default" in data:
        model.default = data["default"]
    else:
        model.default = _absent
        unknown += 1
    if "description" in data:
        model.description = data["description"]
    else:
        model.description = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
