from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import b2_b as _b2_b
    from . import group_metadata as _group_metadata
    from .b2_b import B2B
    from .group_metadata import GroupMetadata
else:
    _b2_b = Deferred(globals(), "b2_b")
    _group_metadata = Deferred(globals(), "group_metadata")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Group(Model):
    """Response of `groups.list`, `groups.get`, `users.list_groups` and 1 more.

    Attributes:
        vendor_id: Read-only.
    """

    id: Maybe[str] = UNSET
    name: Maybe[dict[str, str]] = UNSET
    description: Maybe[dict[str, str]] = UNSET
    vendor_id: Maybe[str] = UNSET
    """Read-only."""
    access_controls: Maybe[list[str]] = UNSET
    templates: Maybe[list[str]] = UNSET
    code: Maybe[str] = UNSET
    user_type: Maybe[str] = UNSET
    b2b: Maybe[B2B] = UNSET
    restrictions: Maybe[list[str]] = UNSET
    mixins: Maybe[dict[str, str]] = UNSET
    metadata: Maybe[GroupMetadata] = UNSET
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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Group:
        return decode(data)


def decode(data: Any) -> Group:
    if type(data) is not dict:
        passed: Group = data
        return passed
    model = _new(Group)
    unknown = len(data) - 12
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
    if "vendorId" in data:
        model.vendor_id = data["vendorId"]
    else:
        model.vendor_id = _absent
        unknown += 1
    if "accessControls" in data:
        model.access_controls = data["accessControls"]
    else:
        model.access_controls = _absent
        unknown += 1
    if "templates" in data:
        model.templates = data["templates"]
    else:
        model.templates = _absent
        unknown += 1
    if "code" in data:
        model.code = data["code"]
    else:
        model.code = _absent
        unknown += 1
    if "userType" in data:
        model.user_type = data["userType"]
    else:
        model.user_type = _absent
        unknown += 1
    if "b2b" in data:
        value = data["b2b"]
        model.b2b = _b2_b.decode(value) if type(value) is dict else value
    else:
        model.b2b = _absent
        unknown += 1
    if "restrictions" in data:
        model.restrictions = data["restrictions"]
    else:
        model.restrictions = _absent
        unknown += 1
    if "mixins" in data:
        model.mixins = data["mixins"]
    else:
        model.mixins = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _group_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
