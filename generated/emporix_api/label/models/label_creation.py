from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import overlay as _overlay
    from .overlay import Overlay
else:
    _overlay = Deferred(globals(), "overlay")

NAMES = frozenset(
    {
        "name",
        "description",
        "id",
        "overlay",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class LabelCreation(Model):
    """Request of `labels.create`.

    Attributes:
        name: Required.
        description: Required.
    """

    name: str
    """Required."""
    description: str | dict[str, str]
    """Required."""
    id: Maybe[str] = UNSET
    overlay: Maybe[Overlay] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.description) is not UNSET:
            data["description"] = value
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.overlay) is not UNSET:
            data["overlay"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> LabelCreation:
        return decode(data)


def decode(data: Any) -> LabelCreation:
    if type(data) is not dict:
        passed: LabelCreation = data
        return passed
    model = _new(LabelCreation)
    unknown = len(data) - 4
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
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "overlay" in data:
        value = data["overlay"]
        model.overlay = _overlay.decode(value) if type(value) is dict else value
    else:
        model.overlay = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
