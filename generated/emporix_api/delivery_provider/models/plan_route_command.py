from __future__ import annotations

from typing import Any, Literal

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "siteCode",
        "orderStatus",
        "orderIds",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class PlanRouteCommand(Model):
    """Request of `routes.plan`.

    Attributes:
        site_code: Required.
        order_status: One of `'IN_CHECKOUT'`, `'CREATED'`, `'CONFIRMED'`, `'DECLINED'`, `'SHIPPED'`, `'COMPLETED'`.
    """

    site_code: str
    """Required."""
    order_status: Maybe[Literal["COMPLETED", "CONFIRMED", "CREATED", "DECLINED", "IN_CHECKOUT", "SHIPPED"] | str] = (
        UNSET
    )
    """One of `'IN_CHECKOUT'`, `'CREATED'`, `'CONFIRMED'`, `'DECLINED'`, `'SHIPPED'`, `'COMPLETED'`."""
    order_ids: Maybe[list[str]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.site_code) is not UNSET:
            data["siteCode"] = value
        if (value := self.order_status) is not UNSET:
            data["orderStatus"] = value
        if (value := self.order_ids) is not UNSET:
            data["orderIds"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> PlanRouteCommand:
        return decode(data)


def decode(data: Any) -> PlanRouteCommand:
    if type(data) is not dict:
        passed: PlanRouteCommand = data
        return passed
    model = _new(PlanRouteCommand)
    unknown = len(data) - 3
    if "siteCode" in data:
        model.site_code = data["siteCode"]
    else:
        model.site_code = _absent
        unknown += 1
    if "orderStatus" in data:
        model.order_status = data["orderStatus"]
    else:
        model.order_status = _absent
        unknown += 1
    if "orderIds" in data:
        model.order_ids = data["orderIds"]
    else:
        model.order_ids = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
