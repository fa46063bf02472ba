from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import unit_metadata as _unit_metadata

if TYPE_CHECKING:
    from .unit_metadata import UnitMetadata

NAMES = frozenset(
    {
        "code",
        "name",
        "type",
        "symbol",
        "baseUnit",
        "factor",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class Unit:
    code: str | None | Unset = UNSET
    name: str | dict[str, str] | None | Unset = UNSET
    type_: str | None | Unset = UNSET
    symbol: str | None | Unset = UNSET
    base_unit: bool | None | Unset = UNSET
    factor: float | None | Unset = UNSET
    metadata: UnitMetadata | None | Unset = UNSET
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
        if (value := self.symbol) is not UNSET:
            data["symbol"] = value
        if (value := self.base_unit) is not UNSET:
            data["baseUnit"] = value
        if (value := self.factor) is not UNSET:
            data["factor"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> Unit:
        return decode(data)


def decode(data: Any) -> Unit:
    if type(data) is not dict:
        passed: Unit = data
        return passed
    get: Any = data.get
    model = _new(Unit)
    model.code = get("code", UNSET)
    model.name = get("name", UNSET)
    model.type_ = get("type", UNSET)
    model.symbol = get("symbol", UNSET)
    model.base_unit = get("baseUnit", UNSET)
    model.factor = get("factor", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _unit_metadata.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
