"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...values import Maybe as Maybe

if TYPE_CHECKING:
    from .assignee import Assignee as Assignee
    from .base_price import BasePrice as BasePrice
    from .customer import Customer as Customer
    from .delivery import Delivery as Delivery
    from .delivery_address import DeliveryAddress as DeliveryAddress
    from .delivery_cost import DeliveryCost as DeliveryCost
    from .delivery_option import DeliveryOption as DeliveryOption
    from .delivery_time import DeliveryTime as DeliveryTime
    from .delivery_window import DeliveryWindow as DeliveryWindow
    from .invoice_address import InvoiceAddress as InvoiceAddress
    from .job_id_response import JobIdResponse as JobIdResponse
    from .location import Location as Location
    from .measurement_unit import MeasurementUnit as MeasurementUnit
    from .order import Order as Order
    from .order_entry import OrderEntry as OrderEntry
    from .order_entry_event_create import OrderEntryEventCreate as OrderEntryEventCreate
    from .order_entry_event_response import OrderEntryEventResponse as OrderEntryEventResponse
    from .order_list import OrderList as OrderList
    from .order_status_change import OrderStatusChange as OrderStatusChange
    from .packaging_products_change import PackagingProductsChange as PackagingProductsChange
    from .payment import Payment as Payment
    from .pricing_measure import PricingMeasure as PricingMeasure
    from .recalculation_job import RecalculationJob as RecalculationJob
    from .recalculation_job_creation import RecalculationJobCreation as RecalculationJobCreation
    from .recalculation_job_order import RecalculationJobOrder as RecalculationJobOrder
    from .status_response import StatusResponse as StatusResponse

__all__ = [
    "Assignee",
    "BasePrice",
    "Customer",
    "Delivery",
    "DeliveryAddress",
    "DeliveryCost",
    "DeliveryOption",
    "DeliveryTime",
    "DeliveryWindow",
    "InvoiceAddress",
    "JobIdResponse",
    "Location",
    "Maybe",
    "MeasurementUnit",
    "Order",
    "OrderEntry",
    "OrderEntryEventCreate",
    "OrderEntryEventResponse",
    "OrderList",
    "OrderStatusChange",
    "PackagingProductsChange",
    "Payment",
    "PricingMeasure",
    "RecalculationJob",
    "RecalculationJobCreation",
    "RecalculationJobOrder",
    "StatusResponse",
]

_MODULES: dict[str, str] = {
    "Assignee": "assignee",
    "BasePrice": "base_price",
    "Customer": "customer",
    "Delivery": "delivery",
    "DeliveryAddress": "delivery_address",
    "DeliveryCost": "delivery_cost",
    "DeliveryOption": "delivery_option",
    "DeliveryTime": "delivery_time",
    "DeliveryWindow": "delivery_window",
    "InvoiceAddress": "invoice_address",
    "JobIdResponse": "job_id_response",
    "Location": "location",
    "MeasurementUnit": "measurement_unit",
    "Order": "order",
    "OrderEntry": "order_entry",
    "OrderEntryEventCreate": "order_entry_event_create",
    "OrderEntryEventResponse": "order_entry_event_response",
    "OrderList": "order_list",
    "OrderStatusChange": "order_status_change",
    "PackagingProductsChange": "packaging_products_change",
    "Payment": "payment",
    "PricingMeasure": "pricing_measure",
    "RecalculationJob": "recalculation_job",
    "RecalculationJobCreation": "recalculation_job_creation",
    "RecalculationJobOrder": "recalculation_job_order",
    "StatusResponse": "status_response",
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
