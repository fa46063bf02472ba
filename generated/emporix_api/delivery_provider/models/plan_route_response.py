from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "orderId",
        "deliveryProvider",
        "errorMessage",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class PlanRouteResponse:
    order_id: str | None | Unset = UNSET
    delivery_provider: str | None | Unset = UNSET
    error_message: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.order_id) is not UNSET:
            data["orderId"] = value
        if (value := self.delivery_provider) is not UNSET:
            data["deliveryProvider"] = value
        if (value := self.error_message) is not UNSET:
            data["errorMessage"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> PlanRouteResponse:
        return decode(data)


def decode(data: Any) -> PlanRouteResponse:
    if type(data) is not dict:
        passed: PlanRouteResponse = data
        return passed
    get: Any = data.get
    model = _new(PlanRouteResponse)
    model.order_id = get("orderId", UNSET)
    model.delivery_provider = get("deliveryProvider", UNSET)
    model.error_message = get("errorMessage", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
