from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "applicablePermissionResources",
        "id",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class RolePermissions(Model):
    """Part of `Role`."""

    applicable_permission_resources: Maybe[list[str]] = UNSET
    id: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.applicable_permission_resources) is not UNSET:
            data["applicablePermissionResources"] = value
        if (value := self.id) is not UNSET:
            data["id"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> RolePermissions:
        return decode(data)


def decode(data: Any) -> RolePermissions:
    if type(data) is not dict:
        passed: RolePermissions = data
        return passed
    model = _new(RolePermissions)
    unknown = len(data) - 2
    if "applicablePermissionResources" in data:
        model.applicable_permission_resources = data["applicablePermissionResources"]
    else:
        model.applicable_permission_resources = _absent
        unknown += 1
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
