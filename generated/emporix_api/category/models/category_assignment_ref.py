from __future__ import annotations

from typing import Any, Literal

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "id",
        "type",
        "localizedName",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CategoryAssignmentRef(Model):
    """Part of `CategoryAssignment`.

    Attributes:
        type_: Only `'PRODUCT'`.
    """

    id: Maybe[str] = UNSET
    type_: Maybe[Literal["PRODUCT"] | str] = UNSET
    """Only `'PRODUCT'`."""
    localized_name: Maybe[dict[str, str]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if (value := self.localized_name) is not UNSET:
            data["localizedName"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CategoryAssignmentRef:
        return decode(data)


def decode(data: Any) -> CategoryAssignmentRef:
    if type(data) is not dict:
        passed: CategoryAssignmentRef = data
        return passed
    model = _new(CategoryAssignmentRef)
    unknown = len(data) - 3
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "type" in data:
        model.type_ = data["type"]
    else:
        model.type_ = _absent
        unknown += 1
    if "localizedName" in data:
        model.localized_name = data["localizedName"]
    else:
        model.localized_name = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
