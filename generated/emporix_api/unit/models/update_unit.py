from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import update_unit_metadata as _update_unit_metadata
    from .update_unit_metadata import UpdateUnitMetadata
else:
    _update_unit_metadata = Deferred(globals(), "update_unit_metadata")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class UpdateUnit(Model):
    """Request of `units.replace`.

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
    metadata: Maybe[UpdateUnitMetadata] = UNSET
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
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> UpdateUnit:
        return decode(data)


def decode(data: Any) -> UpdateUnit:
    if type(data) is not dict:
        passed: UpdateUnit = data
        return passed
    model = _new(UpdateUnit)
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
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _update_unit_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
