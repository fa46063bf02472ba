from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class RedeemedPoints(Model):
    """Request of `customers.redeem_points`; part of `CustomerSummary`.

    Attributes:
        points: Required in requests.
        created_at: A timestamp, `2026-01-31T12:00:00Z`.
    """

    id: Maybe[str] = UNSET
    description: Maybe[str] = UNSET
    points: Maybe[int] = UNSET
    """Required in requests."""
    created_at: Maybe[str] = UNSET
    """A timestamp, `2026-01-31T12:00:00Z`."""
    all_points_after_creation: Maybe[int] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> RedeemedPoints:
        return decode(data)


def decode(data: Any) -> RedeemedPoints:
    if type(data) is not dict:
        passed: RedeemedPoints = data
        return passed
    model = _new(RedeemedPoints)
    unknown = len(data) - 5
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "description" in data:
        model.description = data["description"]
    else:
        model.description = _absent
        unknown += 1
    if "points" in data:
        model.points = data["points"]
    else:
        model.points = _absent
        unknown += 1
    if "createdAt" in data:
        model.created_at = data["createdAt"]
    else:
        model.created_at = _absent
        unknown += 1
    if "allPointsAfterCreation" in data:
        model.all_points_after_creation = data["allPointsAfterCreation"]
    else:
        model.all_points_after_creation = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
