from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import b2_b as _b2_b
    from . import metadata_update as _metadata_update
    from .b2_b import B2B
    from .metadata_update import MetadataUpdate
else:
    _b2_b = Deferred(globals(), "b2_b")
    _metadata_update = Deferred(globals(), "metadata_update")

NAMES = frozenset(
    {
        "name",
        "description",
        "mixins",
        "accessControls",
        "userType",
        "templates",
        "b2b",
        "restrictions",
        "metadata",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class GroupUpdateRequest(Model):
    """Request of `groups.upsert`.

    Attributes:
        name: Required.
        user_type: Default `'EMPLOYEE'`; one of `'CUSTOMER'`, `'EMPLOYEE'`.
    """

    name: dict[str, str]
    """Required."""
    description: Maybe[dict[str, str]] = UNSET
    mixins: Maybe[dict[str, Any]] = UNSET
    access_controls: Maybe[list[str]] = UNSET
    user_type: Maybe[Literal["CUSTOMER", "EMPLOYEE"] | str] = UNSET
    """Default `'EMPLOYEE'`; one of `'CUSTOMER'`, `'EMPLOYEE'`."""
    templates: Maybe[list[str]] = UNSET
    b2b: Maybe[B2B] = UNSET
    restrictions: Maybe[list[str]] = UNSET
    metadata: Maybe[MetadataUpdate] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.description) is not UNSET:
            data["description"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.access_controls) is not UNSET:
            data["accessControls"] = value
        if (value := self.user_type) is not UNSET:
            data["userType"] = value
        if (value := self.templates) is not UNSET:
            data["templates"] = value
        if (value := self.b2b) is not UNSET:
            data["b2b"] = value
        if (value := self.restrictions) is not UNSET:
            data["restrictions"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> GroupUpdateRequest:
        return decode(data)


def decode(data: Any) -> GroupUpdateRequest:
    if type(data) is not dict:
        passed: GroupUpdateRequest = data
        return passed
    model = _new(GroupUpdateRequest)
    unknown = len(data) - 9
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
    if "mixins" in data:
        model.mixins = data["mixins"]
    else:
        model.mixins = _absent
        unknown += 1
    if "accessControls" in data:
        model.access_controls = data["accessControls"]
    else:
        model.access_controls = _absent
        unknown += 1
    if "userType" in data:
        model.user_type = data["userType"]
    else:
        model.user_type = _absent
        unknown += 1
    if "templates" in data:
        model.templates = data["templates"]
    else:
        model.templates = _absent
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
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _metadata_update.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
