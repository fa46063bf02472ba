from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import coupon as _coupon
    from . import redeem_option_metadata as _redeem_option_metadata
    from .coupon import Coupon
    from .redeem_option_metadata import RedeemOptionMetadata
else:
    _coupon = Deferred(globals(), "coupon")
    _redeem_option_metadata = Deferred(globals(), "redeem_option_metadata")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class RedeemOption(Model):
    """Request of `redeem_options.create` and `redeem_options.replace`; response of `redeem_options.list` and
    `redeem_options.create`.

    Attributes:
        type_: Required in requests.
        name: Required in requests.
        points: Required in requests.
    """

    id: Maybe[str] = UNSET
    type_: Maybe[str] = UNSET
    """Required in requests."""
    name: Maybe[str] = UNSET
    """Required in requests."""
    description: Maybe[str] = UNSET
    points: Maybe[int] = UNSET
    """Required in requests."""
    coupon: Maybe[Coupon] = UNSET
    points_after_coupon: Maybe[int] = UNSET
    metadata: Maybe[RedeemOptionMetadata] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> RedeemOption:
        return decode(data)


def decode(data: Any) -> RedeemOption:
    if type(data) is not dict:
        passed: RedeemOption = data
        return passed
    model = _new(RedeemOption)
    unknown = len(data) - 8
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
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
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
    if "coupon" in data:
        value = data["coupon"]
        model.coupon = _coupon.decode(value) if type(value) is dict else value
    else:
        model.coupon = _absent
        unknown += 1
    if "pointsAfterCoupon" in data:
        model.points_after_coupon = data["pointsAfterCoupon"]
    else:
        model.points_after_coupon = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _redeem_option_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
