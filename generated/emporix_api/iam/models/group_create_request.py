from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import b2_b as _b2_b
    from .b2_b import B2B
else:
    _b2_b = Deferred(globals(), "b2_b")

NAMES = frozenset(
    {
        "name",
        "id",
        "vendorId",
        "description",
        "mixins",
        "accessControls",
        "userType",
        "templates",
        "b2b",
        "restrictions",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class GroupCreateRequest(Model):
    """Request of `groups.create`.

    Attributes:
        name: Required.
        user_type: Default `'EMPLOYEE'`; one of `'CUSTOMER'`, `'EMPLOYEE'`.
    """

    name: dict[str, str]
    """Required."""
    id: Maybe[str] = UNSET
    vendor_id: Maybe[str] = UNSET
    description: Maybe[dict[str, str]] = UNSET
    mixins: Maybe[dict[str, Any]] = UNSET
    access_controls: Maybe[list[str]] = UNSET
    user_type: Maybe[Literal["CUSTOMER", "EMPLOYEE"] | str] = UNSET
    """Default `'EMPLOYEE'`; one of `'CUSTOMER'`, `'EMPLOYEE'`."""
    templates: Maybe[list[str]] = UNSET
    b2b: Maybe[B2B] = UNSET
    restrictions: Maybe[list[str]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.vendor_id) is not UNSET:
            data["vendorId"] = value
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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> GroupCreateRequest:
        return decode(data)


def decode(data: Any) -> GroupCreateRequest:
    if type(data) is not dict:
        passed: GroupCreateRequest = data
        return passed
    model = _new(GroupCreateRequest)
    unknown = len(data) - 10
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "vendorId" in data:
        model.vendor_id = data["vendorId"]
    else:
        model.vendor_id = _absent
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
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
