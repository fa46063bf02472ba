from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import measurement_unit as _measurement_unit

if TYPE_CHECKING:
    from .measurement_unit import MeasurementUnit

NAMES = frozenset(
    {
        "id",
        "minQuantity",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class TierDetailsDefinitionCreation:
    id: str | None | Unset = UNSET
    min_quantity: MeasurementUnit | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.min_quantity) is not UNSET:
            data["minQuantity"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> TierDetailsDefinitionCreation:
        return decode(data)


def decode(data: Any) -> TierDetailsDefinitionCreation:
    if type(data) is not dict:
        passed: TierDetailsDefinitionCreation = data
        return passed
    get: Any = data.get
    model = _new(TierDetailsDefinitionCreation)
    model.id = get("id", UNSET)
    value = get("minQuantity", UNSET)
    model.min_quantity = _measurement_unit.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
