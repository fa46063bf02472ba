from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import permission_metadata as _permission_metadata

if TYPE_CHECKING:
    from .permission_metadata import PermissionMetadata

NAMES = frozenset(
    {
        "id",
        "code",
        "name",
        "description",
        "applicableResources",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class Permission:
    id: str | None | Unset = UNSET
    code: str | None | Unset = UNSET
    name: dict[str, str] | None | Unset = UNSET
    description: dict[str, str] | None | Unset = UNSET
    applicable_resources: list[str] | None | Unset = UNSET
    metadata: PermissionMetadata | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.code) is not UNSET:
            data["code"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.description) is not UNSET:
            data["description"] = value
        if (value := self.applicable_resources) is not UNSET:
            data["applicableResources"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> Permission:
        return decode(data)


def decode(data: Any) -> Permission:
    if type(data) is not dict:
        passed: Permission = data
        return passed
    get: Any = data.get
    model = _new(Permission)
    model.id = get("id", UNSET)
    model.code = get("code", UNSET)
    model.name = get("name", UNSET)
    model.description = get("description", UNSET)
    model.applicable_resources = get("applicableResources", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _permission_metadata.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
