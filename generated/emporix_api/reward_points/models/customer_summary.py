from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import added_points as _added_points
from . import redeemed_points as _redeemed_points

if TYPE_CHECKING:
    from .added_points import AddedPoints
    from .redeemed_points import RedeemedPoints

NAMES = frozenset(
    {
        "addedPointsList",
        "redeemedPointsList",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class CustomerSummary:
    added_points_list: list[AddedPoints] | None | Unset = UNSET
    redeemed_points_list: list[RedeemedPoints] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.added_points_list) is not UNSET:
            data["addedPointsList"] = value
        if (value := self.redeemed_points_list) is not UNSET:
            data["redeemedPointsList"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> CustomerSummary:
        return decode(data)


def decode(data: Any) -> CustomerSummary:
    if type(data) is not dict:
        passed: CustomerSummary = data
        return passed
    get: Any = data.get
    model = _new(CustomerSummary)
    value = get("addedPointsList", UNSET)
    model.added_points_list = [_added_points.decode(item) for item in value] if type(value) is list else value
    value = get("redeemedPointsList", UNSET)
    model.redeemed_points_list = [_redeemed_points.decode(item) for item in value] if type(value) is list else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
