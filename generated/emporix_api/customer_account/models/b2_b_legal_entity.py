from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "id",
        "name",
        "contactAssignmentId",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class B2BLegalEntity:
    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    contact_assignment_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.contact_assignment_id) is not UNSET:
            data["contactAssignmentId"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> B2BLegalEntity:
        return decode(data)


def decode(data: Any) -> B2BLegalEntity:
    if type(data) is not dict:
        passed: B2BLegalEntity = data
        return passed
    get: Any = data.get
    model = _new(B2BLegalEntity)
    model.id = get("id", UNSET)
    model.name = get("name", UNSET)
    model.contact_assignment_id = get("contactAssignmentId", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
