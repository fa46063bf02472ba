from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET

if TYPE_CHECKING:
    from . import reference_creation as _reference_creation
    from .reference_creation import ReferenceCreation
else:
    _reference_creation = Deferred(globals(), "reference_creation")

NAMES = frozenset(
    {
        "file",
        "body",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ReferenceRequest(Model):
    """Request of `references.create`.

    Attributes:
        file: Required.
        body: Required.
    """

    file: dict[str, Any]
    """Required."""
    body: ReferenceCreation
    """Required."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.file) is not UNSET:
            data["file"] = value
        if (value := self.body) is not UNSET:
            data["body"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ReferenceRequest:
        return decode(data)


def decode(data: Any) -> ReferenceRequest:
    if type(data) is not dict:
        passed: ReferenceRequest = data
        return passed
    model = _new(ReferenceRequest)
    unknown = len(data) - 2
    if "file" in data:
        model.file = data["file"]
    else:
        model.file = _absent
        unknown += 1
    if "body" in data:
        value = data["body"]
        model.body = _reference_creation.decode(value) if type(value) is dict else value
    else:
        model.body = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
