from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import measurement_unit as _measurement_unit
    from .measurement_unit import MeasurementUnit
else:
    _measurement_unit = Deferred(globals(), "measurement_unit")

NAMES = frozenset(
    {
        "minQuantity",
        "id",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class PriceModelTierDefinitionTier(Model):
    """Part of `PriceModelTierDefinition`."""

    min_quantity: Maybe[MeasurementUnit] = UNSET
    id: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.min_quantity) is not UNSET:
            data["minQuantity"] = value
        if (value := self.id) is not UNSET:
            data["id"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> PriceModelTierDefinitionTier:
        return decode(data)


def decode(data: Any) -> PriceModelTierDefinitionTier:
    if type(data) is not dict:
        passed: PriceModelTierDefinitionTier = data
        return passed
    model = _new(PriceModelTierDefinitionTier)
    unknown = len(data) - 2
    if "minQuantity" in data:
        value = data["minQuantity"]
        model.min_quantity = _measurement_unit.decode(value) if type(value) is dict else value
    else:
        model.min_quantity = _absent
        unknown += 1
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
