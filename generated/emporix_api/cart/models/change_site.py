from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET

NAMES = frozenset(
    {
        "siteCode",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ChangeSite(Model):
    """Request of `carts.change_site`.

    Attributes:
        site_code: Required.
    """

    site_code: str
    """Required."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.site_code) is not UNSET:
            data["siteCode"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ChangeSite:
        return decode(data)


def decode(data: Any) -> ChangeSite:
    if type(data) is not dict:
        passed: ChangeSite = data
        return passed
    model = _new(ChangeSite)
    unknown = len(data) - 1
    if "siteCode" in data:
        model.site_code = data["siteCode"]
    else:
        model.site_code = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
