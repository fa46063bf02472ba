from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import assignment_deprecated_ref as _assignment_deprecated_ref
    from .assignment_deprecated_ref import AssignmentDeprecatedRef
else:
    _assignment_deprecated_ref = Deferred(globals(), "assignment_deprecated_ref")

NAMES = frozenset(
    {
        "id",
        "ref",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class AssignmentDeprecated(Model):
    """Part of `CategoryDeprecated`."""

    id: Maybe[str] = UNSET
    ref: Maybe[AssignmentDeprecatedRef] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.ref) is not UNSET:
            data["ref"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> AssignmentDeprecated:
        return decode(data)


def decode(data: Any) -> AssignmentDeprecated:
    if type(data) is not dict:
        passed: AssignmentDeprecated = data
        return passed
    model = _new(AssignmentDeprecated)
    unknown = len(data) - 2
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "ref" in data:
        value = data["ref"]
        model.ref = _assignment_deprecated_ref.decode(value) if type(value) is dict else value
    else:
        model.ref = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
