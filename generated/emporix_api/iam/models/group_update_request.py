from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import b2_b as _b2_b
from . import metadata_update as _metadata_update

if TYPE_CHECKING:
    from .b2_b import B2B
    from .metadata_update import MetadataUpdate

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


@attrs.define(kw_only=True, repr=False)
class GroupUpdateRequest:
    name: dict[str, str]
    description: dict[str, str] | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    access_controls: list[str] | None | Unset = UNSET
    user_type: Literal["CUSTOMER", "EMPLOYEE"] | str | None | Unset = UNSET
    templates: list[str] | None | Unset = UNSET
    b2b: B2B | None | Unset = UNSET
    restrictions: list[str] | None | Unset = UNSET
    metadata: MetadataUpdate | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> GroupUpdateRequest:
        return decode(data)


def decode(data: Any) -> GroupUpdateRequest:
    if type(data) is not dict:
        passed: GroupUpdateRequest = data
        return passed
    get: Any = data.get
    model = _new(GroupUpdateRequest)
    model.name = get("name", UNSET)
    model.description = get("description", UNSET)
    model.mixins = get("mixins", UNSET)
    model.access_controls = get("accessControls", UNSET)
    model.user_type = get("userType", UNSET)
    model.templates = get("templates", UNSET)
    value = get("b2b", UNSET)
    model.b2b = _b2_b.decode(value) if type(value) is dict else value
    model.restrictions = get("restrictions", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _metadata_update.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
