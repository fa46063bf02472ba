from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "locationCode",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class TaxCreationResponse(Model):
    """Response of `taxes.create`."""

    location_code: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.location_code) is not UNSET:
            data["locationCode"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> TaxCreationResponse:
        return decode(data)


def decode(data: Any) -> TaxCreationResponse:
    if type(data) is not dict:
        passed: TaxCreationResponse = data
        return passed
    model = _new(TaxCreationResponse)
    unknown = len(data) - 1
    if "locationCode" in data:
        model.location_code = data["locationCode"]
    else:
        model.location_code = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
