from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import update_unit_metadata as _update_unit_metadata

if TYPE_CHECKING:
    from .update_unit_metadata import UpdateUnitMetadata

NAMES = frozenset(
    {
        "code",
        "name",
        "type",
        "baseUnit",
        "factor",
        "symbol",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class UpdateUnit:
    code: str
    name: str | dict[str, str]
    type_: str
    base_unit: bool
    factor: float
    symbol: str | None | Unset = UNSET
    metadata: UpdateUnitMetadata | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.code) is not UNSET:
            data["code"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if (value := self.base_unit) is not UNSET:
            data["baseUnit"] = value
        if (value := self.factor) is not UNSET:
            data["factor"] = value
        if (value := self.symbol) is not UNSET:
            data["symbol"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> UpdateUnit:
        return decode(data)


def decode(data: Any) -> UpdateUnit:
    if type(data) is not dict:
        passed: UpdateUnit = data
        return passed
    get: Any = data.get
    model = _new(UpdateUnit)
    model.code = get("code", UNSET)
    model.name = get("name", UNSET)
    model.type_ = get("type", UNSET)
    model.base_unit = get("baseUnit", UNSET)
    model.factor = get("factor", UNSET)
    model.symbol = get("symbol", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _update_unit_metadata.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
