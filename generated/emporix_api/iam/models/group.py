from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import b2_b as _b2_b
from . import group_metadata as _group_metadata

if TYPE_CHECKING:
    from .b2_b import B2B
    from .group_metadata import GroupMetadata

NAMES = frozenset(
    {
        "id",
        "name",
        "description",
        "vendorId",
        "accessControls",
        "templates",
        "code",
        "userType",
        "b2b",
        "restrictions",
        "mixins",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class Group:
    id: str | None | Unset = UNSET
    name: dict[str, str] | None | Unset = UNSET
    description: dict[str, str] | None | Unset = UNSET
    vendor_id: str | None | Unset = UNSET
    access_controls: list[str] | None | Unset = UNSET
    templates: list[str] | None | Unset = UNSET
    code: str | None | Unset = UNSET
    user_type: str | None | Unset = UNSET
    b2b: B2B | None | Unset = UNSET
    restrictions: list[str] | None | Unset = UNSET
    mixins: dict[str, str] | None | Unset = UNSET
    metadata: GroupMetadata | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.description) is not UNSET:
            data["description"] = value
        if (value := self.vendor_id) is not UNSET:
            data["vendorId"] = value
        if (value := self.access_controls) is not UNSET:
            data["accessControls"] = value
        if (value := self.templates) is not UNSET:
            data["templates"] = value
        if (value := self.code) is not UNSET:
            data["code"] = value
        if (value := self.user_type) is not UNSET:
            data["userType"] = value
        if (value := self.b2b) is not UNSET:
            data["b2b"] = value
        if (value := self.restrictions) is not UNSET:
            data["restrictions"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> Group:
        return decode(data)


def decode(data: Any) -> Group:
    if type(data) is not dict:
        passed: Group = data
        return passed
    get: Any = data.get
    model = _new(Group)
    model.id = get("id", UNSET)
    model.name = get("name", UNSET)
    model.description = get("description", UNSET)
    model.vendor_id = get("vendorId", UNSET)
    model.access_controls = get("accessControls", UNSET)
    model.templates = get("templates", UNSET)
    model.code = get("code", UNSET)
    model.user_type = get("userType", UNSET)
    value = get("b2b", UNSET)
    model.b2b = _b2_b.decode(value) if type(value) is dict else value
    model.restrictions = get("restrictions", UNSET)
    model.mixins = get("mixins", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _group_metadata.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
