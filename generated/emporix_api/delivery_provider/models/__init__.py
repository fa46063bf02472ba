"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...values import Maybe as Maybe

if TYPE_CHECKING:
    from .delivery_time import DeliveryTime as DeliveryTime
    from .order_dto import OrderDTO as OrderDTO
    from .pickup_address import PickupAddress as PickupAddress
    from .plan_route_command import PlanRouteCommand as PlanRouteCommand
    from .plan_route_response import PlanRouteResponse as PlanRouteResponse
    from .shipping_address import ShippingAddress as ShippingAddress
    from .task import Task as Task

__all__ = [
    "DeliveryTime",
    "Maybe",
    "OrderDTO",
    "PickupAddress",
    "PlanRouteCommand",
    "PlanRouteResponse",
    "ShippingAddress",
    "Task",
]

_MODULES: dict[str, str] = {
    "DeliveryTime": "delivery_time",
    "OrderDTO": "order_dto",
    "PickupAddress": "pickup_address",
    "PlanRouteCommand": "plan_route_command",
    "PlanRouteResponse": "plan_route_response",
    "ShippingAddress": "shipping_address",
    "Task": "task",
}


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)
