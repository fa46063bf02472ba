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
        "id",
        "minQuantity",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class TierDetailsDefinitionCreation(Model):
    """Part of `TierDefinitionCreation`.

    Attributes:
        min_quantity: Required in requests.
    """

    id: Maybe[str] = UNSET
    min_quantity: Maybe[MeasurementUnit] = UNSET
    """Required in requests."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.min_quantity) is not UNSET:
            data["minQuantity"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> TierDetailsDefinitionCreation:
        return decode(data)


def decode(data: Any) -> TierDetailsDefinitionCreation:
    if type(data) is not dict:
        passed: TierDetailsDefinitionCreation = data
        return passed
    model = _new(TierDetailsDefinitionCreation)
    unknown = len(data) - 2
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "minQuantity" in data:
        value = data["minQuantity"]
        model.min_quantity = _measurement_unit.decode(value) if type(value) is dict else value
    else:
        model.min_quantity = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
