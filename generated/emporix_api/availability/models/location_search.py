from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "site",
        "productIds",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class LocationSearch(Model):
    """Request of `locations.search`."""

    site: Maybe[str] = UNSET
    product_ids: Maybe[list[str]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.site) is not UNSET:
            data["site"] = value
        if (value := self.product_ids) is not UNSET:
            data["productIds"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> LocationSearch:
        return decode(data)


def decode(data: Any) -> LocationSearch:
    if type(data) is not dict:
        passed: LocationSearch = data
        return passed
    model = _new(LocationSearch)
    unknown = len(data) - 2
    if "site" in data:
        model.site = data["site"]
    else:
        model.site = _absent
        unknown += 1
    if "productIds" in data:
        model.product_ids = data["productIds"]
    else:
        model.product_ids = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
