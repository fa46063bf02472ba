from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import measurement_unit as _measurement_unit
from . import tier_definition_creation as _tier_definition_creation

if TYPE_CHECKING:
    from .measurement_unit import MeasurementUnit
    from .tier_definition_creation import TierDefinitionCreation

NAMES = frozenset(
    {
        "id",
        "includesTax",
        "includesMarkup",
        "default",
        "name",
        "description",
        "tierDefinition",
        "measurementUnit",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class PriceModelDefinitionRetrieval:
    id: str | None | Unset = UNSET
    includes_tax: bool | None | Unset = UNSET
    includes_markup: bool | None | Unset = UNSET
    default: bool | None | Unset = UNSET
    name: dict[str, Any] | str | None | Unset = UNSET
    description: dict[str, Any] | str | None | Unset = UNSET
    tier_definition: TierDefinitionCreation | None | Unset = UNSET
    measurement_unit: MeasurementUnit | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.includes_tax) is not UNSET:
            data["includesTax"] = value
        if (value := self.includes_markup) is not UNSET:
            data["includesMarkup"] = value
        if (value := self.default) is not UNSET:
            data["default"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.description) is not UNSET:
            data["description"] = value
        if (value := self.tier_definition) is not UNSET:
            data["tierDefinition"] = value
        if (value := self.measurement_unit) is not UNSET:
            data["measurementUnit"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> PriceModelDefinitionRetrieval:
        return decode(data)


def decode(data: Any) -> PriceModelDefinitionRetrieval:
    if type(data) is not dict:
        passed: PriceModelDefinitionRetrieval = data
        return passed
    get: Any = data.get
    model = _new(PriceModelDefinitionRetrieval)
    model.id = get("id", UNSET)
    model.includes_tax = get("includesTax", UNSET)
    model.includes_markup = get("includesMarkup", UNSET)
    model.default = get("default", UNSET)
    model.name = get("name", UNSET)
    model.description = get("description", UNSET)
    value = get("tierDefinition", UNSET)
    model.tier_definition = _tier_definition_creation.decode(value) if type(value) is dict else value
    value = get("measurementUnit", UNSET)
    model.measurement_unit = _measurement_unit.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
