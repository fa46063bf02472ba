from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "id",
        "description",
        "points",
        "createdAt",
        "allPointsAfterCreation",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class RedeemedPoints:
    id: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    points: int | None | Unset = UNSET
    created_at: str | None | Unset = UNSET
    all_points_after_creation: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.description) is not UNSET:
            data["description"] = value
        if (value := self.points) is not UNSET:
            data["points"] = value
        if (value := self.created_at) is not UNSET:
            data["createdAt"] = value
        if (value := self.all_points_after_creation) is not UNSET:
            data["allPointsAfterCreation"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> RedeemedPoints:
        return decode(data)


def decode(data: Any) -> RedeemedPoints:
    if type(data) is not dict:
        passed: RedeemedPoints = data
        return passed
    get: Any = data.get
    model = _new(RedeemedPoints)
    model.id = get("id", UNSET)
    model.description = get("description", UNSET)
    model.points = get("points", UNSET)
    model.created_at = get("createdAt", UNSET)
    model.all_points_after_creation = get("allPointsAfterCreation", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
