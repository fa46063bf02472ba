from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import coupon as _coupon
from . import redeem_option_metadata as _redeem_option_metadata

if TYPE_CHECKING:
    from .coupon import Coupon
    from .redeem_option_metadata import RedeemOptionMetadata

NAMES = frozenset(
    {
        "id",
        "type",
        "name",
        "description",
        "points",
        "coupon",
        "pointsAfterCoupon",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class RedeemOption:
    id: str | None | Unset = UNSET
    type_: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    points: int | None | Unset = UNSET
    coupon: Coupon | None | Unset = UNSET
    points_after_coupon: int | None | Unset = UNSET
    metadata: RedeemOptionMetadata | None | Unset = UNSET
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
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.description) is not UNSET:
            data["description"] = value
        if (value := self.points) is not UNSET:
            data["points"] = value
        if (value := self.coupon) is not UNSET:
            data["coupon"] = value
        if (value := self.points_after_coupon) is not UNSET:
            data["pointsAfterCoupon"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> RedeemOption:
        return decode(data)


def decode(data: Any) -> RedeemOption:
    if type(data) is not dict:
        passed: RedeemOption = data
        return passed
    get: Any = data.get
    model = _new(RedeemOption)
    model.id = get("id", UNSET)
    model.type_ = get("type", UNSET)
    model.name = get("name", UNSET)
    model.description = get("description", UNSET)
    model.points = get("points", UNSET)
    value = get("coupon", UNSET)
    model.coupon = _coupon.decode(value) if type(value) is dict else value
    model.points_after_coupon = get("pointsAfterCoupon", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _redeem_option_metadata.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
