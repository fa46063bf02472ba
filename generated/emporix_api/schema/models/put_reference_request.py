from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET

if TYPE_CHECKING:
    from . import reference_update as _reference_update
    from .reference_update import ReferenceUpdate
else:
    _reference_update = Deferred(globals(), "reference_update")

NAMES = frozenset(
    {
        "file",
        "body",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class PutReferenceRequest(Model):
    """Request of `references.replace`.

    Attributes:
        file: Required.
        body: Required.
    """

    file: dict[str, Any]
    """Required."""
    body: ReferenceUpdate
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
    def from_dict(data: Any) -> PutReferenceRequest:
        return decode(data)


def decode(data: Any) -> PutReferenceRequest:
    if type(data) is not dict:
        passed: PutReferenceRequest = data
        return passed
    model = _new(PutReferenceRequest)
    unknown = len(data) - 2
    if "file" in data:
        model.file = data["file"]
    else:
        model.file = _absent
        unknown += 1
    if "body" in data:
        value = data["body"]
        model.body = _reference_update.decode(value) if type(value) is dict else value
    else:
        model.body = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
