from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import overlay as _overlay

if TYPE_CHECKING:
    from .overlay import Overlay

NAMES = frozenset(
    {
        "name",
        "description",
        "overlay",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class LabelUpdate:
    name: str
    description: str | dict[str, str]
    overlay: Overlay | None | Unset = UNSET
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
        if (value := self.overlay) is not UNSET:
            data["overlay"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> LabelUpdate:
        return decode(data)


def decode(data: Any) -> LabelUpdate:
    if type(data) is not dict:
        passed: LabelUpdate = data
        return passed
    get: Any = data.get
    model = _new(LabelUpdate)
    model.name = get("name", UNSET)
    model.description = get("description", UNSET)
    value = get("overlay", UNSET)
    model.overlay = _overlay.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
