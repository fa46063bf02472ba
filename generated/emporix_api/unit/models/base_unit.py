from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class BaseUnit(Model):
    """Request of `units.create`.

    Attributes:
        code: Required.
        name: Required.
        type_: Required.
        base_unit: Required.
        factor: Required.
    """

    code: str
    """Required."""
    name: str | dict[str, str]
    """Required."""
    type_: str
    """Required."""
    base_unit: bool
    """Required."""
    factor: float
    """Required."""
    symbol: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> BaseUnit:
        return decode(data)


def decode(data: Any) -> BaseUnit:
    if type(data) is not dict:
        passed: BaseUnit = data
        return passed
    model = _new(BaseUnit)
    unknown = len(data) - 6
    if "code" in data:
        model.code = data["code"]
    else:
        model.code = _absent
        unknown += 1
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "type" in data:
        model.type_ = data["type"]
    else:
        model.type_ = _absent
        unknown += 1
    if "baseUnit" in data:
        model.base_unit = data["baseUnit"]
    else:
        model.base_unit = _absent
        unknown += 1
    if "factor" in data:
        model.factor = data["factor"]
    else:
        model.factor = _absent
        unknown += 1
    if "symbol" in data:
        model.symbol = data["symbol"]
    else:
        model.symbol = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
