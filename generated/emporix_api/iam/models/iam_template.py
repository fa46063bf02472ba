from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import access_control as _access_control
    from .access_control import AccessControl
else:
    _access_control = Deferred(globals(), "access_control")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class IamTemplate(Model):
    """Response of `templates.list`."""

    id: Maybe[str] = UNSET
    name: Maybe[dict[str, str]] = UNSET
    description: Maybe[dict[str, str]] = UNSET
    access_controls: Maybe[list[str]] = UNSET
    access_controls_documents: Maybe[list[AccessControl]] = UNSET
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
        if (value := self.access_controls) is not UNSET:
            data["accessControls"] = value
        if (value := self.access_controls_documents) is not UNSET:
            data["accessControlsDocuments"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> IamTemplate:
        return decode(data)


def decode(data: Any) -> IamTemplate:
    if type(data) is not dict:
        passed: IamTemplate = data
        return passed
    model = _new(IamTemplate)
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
    if "accessControls" in data:
        model.access_controls = data["accessControls"]
    else:
        model.access_controls = _absent
        unknown += 1
    if "accessControlsDocuments" in data:
        value = data["accessControlsDocuments"]
        model.access_controls_documents = (
            [_access_control.decode(item) for item in value] if type(value) is list else value
        )
    else:
        model.access_controls_documents = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
