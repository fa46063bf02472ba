from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, as_dict
from . import reference_creation as _reference_creation

if TYPE_CHECKING:
    from .reference_creation import ReferenceCreation

NAMES = frozenset(
    {
        "file",
        "body",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ReferenceRequest:
    file: dict[str, Any]
    body: ReferenceCreation
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.file) is not UNSET:
            data["file"] = value
        if (value := self.body) is not UNSET:
            data["body"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ReferenceRequest:
        return decode(data)


def decode(data: Any) -> ReferenceRequest:
    if type(data) is not dict:
        passed: ReferenceRequest = data
        return passed
    get: Any = data.get
    model = _new(ReferenceRequest)
    model.file = get("file", UNSET)
    value = get("body", UNSET)
    model.body = _reference_creation.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
