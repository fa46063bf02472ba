from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "companyRegistrationId",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class B2BCreate(Model):
    """Part of `CustomerPatch` and `CustomerUpdate`."""

    company_registration_id: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.company_registration_id) is not UNSET:
            data["companyRegistrationId"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> B2BCreate:
        return decode(data)


def decode(data: Any) -> B2BCreate:
    if type(data) is not dict:
        passed: B2BCreate = data
        return passed
    model = _new(B2BCreate)
    unknown = len(data) - 1
    if "companyRegistrationId" in data:
        model.company_registration_id = data["companyRegistrationId"]
    else:
        model.company_registration_id = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
