from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import assignment_deprecated_ref as _assignment_deprecated_ref

if TYPE_CHECKING:
    from .assignment_deprecated_ref import AssignmentDeprecatedRef

NAMES = frozenset(
    {
        "id",
        "ref",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class AssignmentDeprecated:
    id: str | None | Unset = UNSET
    ref: AssignmentDeprecatedRef | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.ref) is not UNSET:
            data["ref"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> AssignmentDeprecated:
        return decode(data)


def decode(data: Any) -> AssignmentDeprecated:
    if type(data) is not dict:
        passed: AssignmentDeprecated = data
        return passed
    get: Any = data.get
    model = _new(AssignmentDeprecated)
    model.id = get("id", UNSET)
    value = get("ref", UNSET)
    model.ref = _assignment_deprecated_ref.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
