from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET

NAMES = frozenset(
    {
        "version",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class UpdateMetadata(Model):
    """Part of `CurrencyUpdate` and `ExchangeRateUpdateRequest`.

    Attributes:
        version: 1 or more; required.
    """

    version: int
    """1 or more; required."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.version) is not UNSET:
            data["version"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> UpdateMetadata:
        return decode(data)


def decode(data: Any) -> UpdateMetadata:
    if type(data) is not dict:
        passed: UpdateMetadata = data
        return passed
    model = _new(UpdateMetadata)
    unknown = len(data) - 1
    if "version" in data:
        model.version = data["version"]
    else:
        model.version = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
