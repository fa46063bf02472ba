from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "id",
        "name",
        "description",
        "localizedName",
        "localizedDescription",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class BrandCreation(Model):
    """Request of `brands.create`."""

    id: Maybe[str] = UNSET
    name: Maybe[str] = UNSET
    description: Maybe[str] = UNSET
    localized_name: Maybe[dict[str, str]] = UNSET
    localized_description: Maybe[dict[str, str]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.description) is not UNSET:
            data["description"] = value
        if (value := self.localized_name) is not UNSET:
            data["localizedName"] = value
        if (value := self.localized_description) is not UNSET:
            data["localizedDescription"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> BrandCreation:
        return decode(data)


def decode(data: Any) -> BrandCreation:
    if type(data) is not dict:
        passed: BrandCreation = data
        return passed
    model = _new(BrandCreation)
    unknown = len(data) - 5
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "description" in data:
        model.description = data["description"]
    else:
        model.description = _absent
        unknown += 1
    if "localizedName" in data:
        model.localized_name = data["localizedName"]
    else:
        model.localized_name = _absent
        unknown += 1
    if "localizedDescription" in data:
        model.localized_description = data["localizedDescription"]
    else:
        model.localized_description = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
