from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET

NAMES = frozenset(
    {
        "id",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ContactAssignmentParty(Model):
    """Part of `ContactAssignmentCreate` and `ContactAssignmentUpdate`.

    Attributes:
        id: Required.
    """

    id: str
    """Required."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ContactAssignmentParty:
        return decode(data)


def decode(data: Any) -> ContactAssignmentParty:
    if type(data) is not dict:
        passed: ContactAssignmentParty = data
        return passed
    model = _new(ContactAssignmentParty)
    unknown = len(data) - 1
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
