from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "postalCode",
        "country",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class FindSiteRequest(Model):
    """Request of `sites.find`.

    Attributes:
        postal_code: Required.
    """

    postal_code: str
    """Required."""
    country: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.postal_code) is not UNSET:
            data["postalCode"] = value
        if (value := self.country) is not UNSET:
            data["country"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> FindSiteRequest:
        return decode(data)


def decode(data: Any) -> FindSiteRequest:
    if type(data) is not dict:
        passed: FindSiteRequest = data
        return passed
    model = _new(FindSiteRequest)
    unknown = len(data) - 2
    if "postalCode" in data:
        model.postal_code = data["postalCode"]
    else:
        model.postal_code = _absent
        unknown += 1
    if "country" in data:
        model.country = data["country"]
    else:
        model.country = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
