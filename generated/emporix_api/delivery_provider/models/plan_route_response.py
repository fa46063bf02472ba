from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "orderId",
        "deliveryProvider",
        "errorMessage",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class PlanRouteResponse(Model):
    """Response of `routes.plan`."""

    order_id: Maybe[str] = UNSET
    delivery_provider: Maybe[str] = UNSET
    error_message: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.order_id) is not UNSET:
            data["orderId"] = value
        if (value := self.delivery_provider) is not UNSET:
            data["deliveryProvider"] = value
        if (value := self.error_message) is not UNSET:
            data["errorMessage"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> PlanRouteResponse:
        return decode(data)


def decode(data: Any) -> PlanRouteResponse:
    if type(data) is not dict:
        passed: PlanRouteResponse = data
        return passed
    model = _new(PlanRouteResponse)
    unknown = len(data) - 3
    if "orderId" in data:
        model.order_id = data["orderId"]
    else:
        model.order_id = _absent
        unknown += 1
    if "deliveryProvider" in data:
        model.delivery_provider = data["deliveryProvider"]
    else:
        model.delivery_provider = _absent
        unknown += 1
    if "errorMessage" in data:
        model.error_message = data["errorMessage"]
    else:
        model.error_message = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
