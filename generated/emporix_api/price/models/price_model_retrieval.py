from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import measurement_unit as _measurement_unit
from . import price_model_metadata as _price_model_metadata
from . import price_model_retrieval_tier_definition as _price_model_retrieval_tier_definition

if TYPE_CHECKING:
    from .measurement_unit import MeasurementUnit
    from .price_model_metadata import PriceModelMetadata
    from .price_model_retrieval_tier_definition import PriceModelRetrievalTierDefinition

NAMES = frozenset(
    {
        "id",
        "name",
        "description",
        "includesTax",
        "includesMarkup",
        "measurementUnit",
        "tierDefinition",
        "isDefault",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class PriceModelRetrieval:
    id: str | None | Unset = UNSET
    name: dict[str, Any] | str | None | Unset = UNSET
    description: dict[str, Any] | str | None | Unset = UNSET
    includes_tax: bool | None | Unset = UNSET
    includes_markup: bool | None | Unset = UNSET
    measurement_unit: MeasurementUnit | None | Unset = UNSET
    tier_definition: PriceModelRetrievalTierDefinition | None | Unset = UNSET
    is_default: bool | None | Unset = UNSET
    metadata: PriceModelMetadata | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.description) is not UNSET:
            data["description"] = value
        if (value := self.includes_tax) is not UNSET:
            data["includesTax"] = value
        if (value := self.includes_markup) is not UNSET:
            data["includesMarkup"] = value
        if (value := self.measurement_unit) is not UNSET:
            data["measurementUnit"] = value
        if (value := self.tier_definition) is not UNSET:
            data["tierDefinition"] = value
        if (value := self.is_default) is not UNSET:
            data["isDefault"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> PriceModelRetrieval:
        return decode(data)


def decode(data: Any) -> PriceModelRetrieval:
    if type(data) is not dict:
        passed: PriceModelRetrieval = data
        return passed
    get: Any = data.get
    model = _new(PriceModelRetrieval)
    model.id = get("id", UNSET)
    model.name = get("name", UNSET)
    model.description = get("description", UNSET)
    model.includes_tax = get("includesTax", UNSET)
    model.includes_markup = get("includesMarkup", UNSET)
    value = get("measurementUnit", UNSET)
    model.measurement_unit = _measurement_unit.decode(value) if type(value) is dict else value
    value = get("tierDefinition", UNSET)
    model.tier_definition = _price_model_retrieval_tier_definition.decode(value) if type(value) is dict else value
    model.is_default = get("isDefault", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _price_model_metadata.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
