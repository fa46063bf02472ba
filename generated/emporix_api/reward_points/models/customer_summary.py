from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import added_points as _added_points
    from . import redeemed_points as _redeemed_points
    from .added_points import AddedPoints
    from .redeemed_points import RedeemedPoints
else:
    _added_points = Deferred(globals(), "added_points")
    _redeemed_points = Deferred(globals(), "redeemed_points")

NAMES = frozenset(
    {
        "addedPointsList",
        "redeemedPointsList",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CustomerSummary(Model):
    """Part of `PointsSummary`."""

    added_points_list: Maybe[list[AddedPoints]] = UNSET
    redeemed_points_list: Maybe[list[RedeemedPoints]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.added_points_list) is not UNSET:
            data["addedPointsList"] = value
        if (value := self.redeemed_points_list) is not UNSET:
            data["redeemedPointsList"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CustomerSummary:
        return decode(data)


def decode(data: Any) -> CustomerSummary:
    if type(data) is not dict:
        passed: CustomerSummary = data
        return passed
    model = _new(CustomerSummary)
    unknown = len(data) - 2
    if "addedPointsList" in data:
        value = data["addedPointsList"]
        model.added_points_list = [_added_points.decode(item) for item in value] if type(value) is list else value
    else:
        model.added_points_list = _absent
        unknown += 1
    if "redeemedPointsList" in data:
        value = data["redeemedPointsList"]
        model.redeemed_points_list = [_redeemed_points.decode(item) for item in value] if type(value) is list else value
    else:
        model.redeemed_points_list = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
