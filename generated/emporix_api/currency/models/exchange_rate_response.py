from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "code",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ExchangeRateResponse(Model):
    """Response of `exchanges.create`."""

    code: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.code) is not UNSET:
            data["code"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ExchangeRateResponse:
        return decode(data)


def decode(data: Any) -> ExchangeRateResponse:
    if type(data) is not dict:
        passed: ExchangeRateResponse = data
        return passed
    model = _new(ExchangeRateResponse)
    unknown = len(data) - 1
    if "code" in data:
        model.code = data["code"]
    else:
        model.code = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
