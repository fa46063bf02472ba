from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "siteCode",
        "orderStatus",
        "orderIds",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class PlanRouteCommand:
    site_code: str
    order_status: (
        Literal["COMPLETED", "CONFIRMED", "CREATED", "DECLINED", "IN_CHECKOUT", "SHIPPED"] | str | None | Unset
    ) = UNSET
    order_ids: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.site_code) is not UNSET:
            data["siteCode"] = value
        if (value := self.order_status) is not UNSET:
            data["orderStatus"] = value
        if (value := self.order_ids) is not UNSET:
            data["orderIds"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> PlanRouteCommand:
        return decode(data)


def decode(data: Any) -> PlanRouteCommand:
    if type(data) is not dict:
        passed: PlanRouteCommand = data
        return passed
    get: Any = data.get
    model = _new(PlanRouteCommand)
    model.site_code = get("siteCode", UNSET)
    model.order_status = get("orderStatus", UNSET)
    model.order_ids = get("orderIds", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
