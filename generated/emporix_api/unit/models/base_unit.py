from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "code",
        "name",
        "type",
        "baseUnit",
        "factor",
        "symbol",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class BaseUnit:
    code: str
    name: str | dict[str, str]
    type_: str
    base_unit: bool
    factor: float
    symbol: str | None | Unset = UNSET
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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> BaseUnit:
        return decode(data)


def decode(data: Any) -> BaseUnit:
    if type(data) is not dict:
        passed: BaseUnit = data
        return passed
    get: Any = data.get
    model = _new(BaseUnit)
    model.code = get("code", UNSET)
    model.name = get("name", UNSET)
    model.type_ = get("type", UNSET)
    model.base_unit = get("baseUnit", UNSET)
    model.factor = get("factor", UNSET)
    model.symbol = get("symbol", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
