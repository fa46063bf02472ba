from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, as_dict

NAMES = frozenset(
    {
        "id",
        "type",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class CategoryAssignmentRequestItemRef:
    id: str
    type_: Literal["PRODUCT"] | str
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> CategoryAssignmentRequestItemRef:
        return decode(data)


def decode(data: Any) -> CategoryAssignmentRequestItemRef:
    if type(data) is not dict:
        passed: CategoryAssignmentRequestItemRef = data
        return passed
    get: Any = data.get
    model = _new(CategoryAssignmentRequestItemRef)
    model.id = get("id", UNSET)
    model.type_ = get("type", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
