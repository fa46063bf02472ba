from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import measurement_unit as _measurement_unit
    from . import price_model_metadata as _price_model_metadata
    from . import price_model_tier_definition as _price_model_tier_definition
    from .measurement_unit import MeasurementUnit
    from .price_model_metadata import PriceModelMetadata
    from .price_model_tier_definition import PriceModelTierDefinition
else:
    _measurement_unit = Deferred(globals(), "measurement_unit")
    _price_model_metadata = Deferred(globals(), "price_model_metadata")
    _price_model_tier_definition = Deferred(globals(), "price_model_tier_definition")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class PriceModel(Model):
    """Part of `MatchResponse`, `PriceWithModel` and `UpdatePrice`."""

    id: Maybe[str] = UNSET
    name: Maybe[dict[str, Any] | str] = UNSET
    description: Maybe[dict[str, Any] | str] = UNSET
    includes_tax: Maybe[bool] = UNSET
    includes_markup: Maybe[bool] = UNSET
    measurement_unit: Maybe[MeasurementUnit] = UNSET
    tier_definition: Maybe[PriceModelTierDefinition] = UNSET
    is_default: Maybe[bool] = UNSET
    metadata: Maybe[PriceModelMetadata] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> PriceModel:
        return decode(data)


def decode(data: Any) -> PriceModel:
    if type(data) is not dict:
        passed: PriceModel = data
        return passed
    model = _new(PriceModel)
    unknown = len(data) - 9
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "description" in data:
        model.description = data["description"]
    else:
        model.description = _absent
        unknown += 1
    if "includesTax" in data:
        model.includes_tax = data["includesTax"]
    else:
        model.includes_tax = _absent
        unknown += 1
    if "includesMarkup" in data:
        model.includes_markup = data["includesMarkup"]
    else:
        model.includes_markup = _absent
        unknown += 1
    if "measurementUnit" in data:
        value = data["measurementUnit"]
        model.measurement_unit = _measurement_unit.decode(value) if type(value) is dict else value
    else:
        model.measurement_unit = _absent
        unknown += 1
    if "tierDefinition" in data:
        value = data["tierDefinition"]
        model.tier_definition = _price_model_tier_definition.decode(value) if type(value) is dict else value
    else:
        model.tier_definition = _absent
        unknown += 1
    if "isDefault" in data:
        model.is_default = data["isDefault"]
    else:
        model.is_default = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _price_model_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
