from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import unit_metadata as _unit_metadata
    from .unit_metadata import UnitMetadata
else:
    _unit_metadata = Deferred(globals(), "unit_metadata")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Unit(Model):
    """Response of `units.list` and `units.get`."""

    code: Maybe[str] = UNSET
    name: Maybe[str | dict[str, str]] = UNSET
    type_: Maybe[str] = UNSET
    symbol: Maybe[str] = UNSET
    base_unit: Maybe[bool] = UNSET
    factor: Maybe[float] = UNSET
    metadata: Maybe[UnitMetadata] = UNSET
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
        if (value := self.symbol) is not UNSET:
            data["symbol"] = value
        if (value := self.base_unit) is not UNSET:
            data["baseUnit"] = value
        if (value := self.factor) is not UNSET:
            data["factor"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Unit:
        return decode(data)


def decode(data: Any) -> Unit:
    if type(data) is not dict:
        passed: Unit = data
        return passed
    model = _new(Unit)
    unknown = len(data) - 7
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
    if "symbol" in data:
        model.symbol = data["symbol"]
    else:
        model.symbol = _absent
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
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _unit_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
