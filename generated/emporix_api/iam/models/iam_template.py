from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import access_control as _access_control

if TYPE_CHECKING:
    from .access_control import AccessControl

NAMES = frozenset(
    {
        "id",
        "name",
        "description",
        "accessControls",
        "accessControlsDocuments",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class IamTemplate:
    id: str | None | Unset = UNSET
    name: dict[str, str] | None | Unset = UNSET
    description: dict[str, str] | None | Unset = UNSET
    access_controls: list[str] | None | Unset = UNSET
    access_controls_documents: list[AccessControl] | None | Unset = UNSET
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
        if (value := self.access_controls) is not UNSET:
            data["accessControls"] = value
        if (value := self.access_controls_documents) is not UNSET:
            data["accessControlsDocuments"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> IamTemplate:
        return decode(data)


def decode(data: Any) -> IamTemplate:
    if type(data) is not dict:
        passed: IamTemplate = data
        return passed
    get: Any = data.get
    model = _new(IamTemplate)
    model.id = get("id", UNSET)
    model.name = get("name", UNSET)
    model.description = get("description", UNSET)
    model.access_controls = get("accessControls", UNSET)
    value = get("accessControlsDocuments", UNSET)
    model.access_controls_documents = [_access_control.decode(item) for item in value] if type(value) is list else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
