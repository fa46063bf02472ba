from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET

if TYPE_CHECKING:
    from . import reference as _reference
    from .reference import Reference
else:
    _reference = Deferred(globals(), "reference")

NAMES = frozenset(
    {
        "ref",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class AssignmentRequest(Model):
    """Request of `categories.create_assignment`.

    Attributes:
        ref: Required.
    """

    ref: Reference
    """Required."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.ref) is not UNSET:
            data["ref"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> AssignmentRequest:
        return decode(data)


def decode(data: Any) -> AssignmentRequest:
    if type(data) is not dict:
        passed: AssignmentRequest = data
        return passed
    model = _new(AssignmentRequest)
    unknown = len(data) - 1
    if "ref" in data:
        value = data["ref"]
        model.ref = _reference.decode(value) if type(value) is dict else value
    else:
        model.ref = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
