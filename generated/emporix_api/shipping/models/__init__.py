"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...values import Maybe as Maybe

if TYPE_CHECKING:
    from .actual_delivery_window import ActualDeliveryWindow as ActualDeliveryWindow
    from .address import Address as Address
    from .basic_delivery_time import BasicDeliveryTime as BasicDeliveryTime
    from .bulk_response_item import BulkResponseItem as BulkResponseItem
    from .cart_total import CartTotal as CartTotal
    from .customer_group_relation import CustomerGroupRelation as CustomerGroupRelation
    from .cut_off_time import CutOffTime as CutOffTime
    from .delivery_cycle import DeliveryCycle as DeliveryCycle
    from .delivery_day import DeliveryDay as DeliveryDay
    from .delivery_day_date_period import DeliveryDayDatePeriod as DeliveryDayDatePeriod
    from .delivery_time import DeliveryTime as DeliveryTime
    from .delivery_time_range import DeliveryTimeRange as DeliveryTimeRange
    from .delivery_window_validation import DeliveryWindowValidation as DeliveryWindowValidation
    from .fee import Fee as Fee
    from .find_site_request import FindSiteRequest as FindSiteRequest
    from .id_response import IdResponse as IdResponse
    from .minimum_fee import MinimumFee as MinimumFee
    from .monetary_amount import MonetaryAmount as MonetaryAmount
    from .patch_operation import PatchOperation as PatchOperation
    from .quote_payload import QuotePayload as QuotePayload
    from .quote_response_item import QuoteResponseItem as QuoteResponseItem
    from .quote_response_item_zone import QuoteResponseItemZone as QuoteResponseItemZone
    from .quote_response_methods import QuoteResponseMethods as QuoteResponseMethods
    from .quote_slot import QuoteSlot as QuoteSlot
    from .resource_created_response import ResourceCreatedResponse as ResourceCreatedResponse
    from .ship_to_item import ShipToItem as ShipToItem
    from .shipping_group import ShippingGroup as ShippingGroup
    from .shipping_metadata import ShippingMetadata as ShippingMetadata
    from .shipping_method import ShippingMethod as ShippingMethod
    from .site import Site as Site
    from .slot import Slot as Slot
    from .time_range import TimeRange as TimeRange
    from .update_delivery_time import UpdateDeliveryTime as UpdateDeliveryTime
    from .update_delivery_time_metadata import UpdateDeliveryTimeMetadata as UpdateDeliveryTimeMetadata
    from .zone import Zone as Zone
    from .zone_with_actual_delivery_windows import ZoneWithActualDeliveryWindows as ZoneWithActualDeliveryWindows

__all__ = [
    "ActualDeliveryWindow",
    "Address",
    "BasicDeliveryTime",
    "BulkResponseItem",
    "CartTotal",
    "CustomerGroupRelation",
    "CutOffTime",
    "DeliveryCycle",
    "DeliveryDay",
    "DeliveryDayDatePeriod",
    "DeliveryTime",
    "DeliveryTimeRange",
    "DeliveryWindowValidation",
    "Fee",
    "FindSiteRequest",
    "IdResponse",
    "Maybe",
    "MinimumFee",
    "MonetaryAmount",
    "PatchOperation",
    "QuotePayload",
    "QuoteResponseItem",
    "QuoteResponseItemZone",
    "QuoteResponseMethods",
    "QuoteSlot",
    "ResourceCreatedResponse",
    "ShipToItem",
    "ShippingGroup",
    "ShippingMetadata",
    "ShippingMethod",
    "Site",
    "Slot",
    "TimeRange",
    "UpdateDeliveryTime",
    "UpdateDeliveryTimeMetadata",
    "Zone",
    "ZoneWithActualDeliveryWindows",
]

_MODULES: dict[str, str] = {
    "ActualDeliveryWindow": "actual_delivery_window",
    "Address": "address",
    "BasicDeliveryTime": "basic_delivery_time",
    "BulkResponseItem": "bulk_response_item",
    "CartTotal": "cart_total",
    "CustomerGroupRelation": "customer_group_relation",
    "CutOffTime": "cut_off_time",
    "DeliveryCycle": "delivery_cycle",
    "DeliveryDay": "delivery_day",
    "DeliveryDayDatePeriod": "delivery_day_date_period",
    "DeliveryTime": "delivery_time",
    "DeliveryTimeRange": "delivery_time_range",
    "DeliveryWindowValidation": "delivery_window_validation",
    "Fee": "fee",
    "FindSiteRequest": "find_site_request",
    "IdResponse": "id_response",
    "MinimumFee": "minimum_fee",
    "MonetaryAmount": "monetary_amount",
    "PatchOperation": "patch_operation",
    "QuotePayload": "quote_payload",
    "QuoteResponseItem": "quote_response_item",
    "QuoteResponseItemZone": "quote_response_item_zone",
    "QuoteResponseMethods": "quote_response_methods",
    "QuoteSlot": "quote_slot",
    "ResourceCreatedResponse": "resource_created_response",
    "ShipToItem": "ship_to_item",
    "ShippingGroup": "shipping_group",
    "ShippingMetadata": "shipping_metadata",
    "ShippingMethod": "shipping_method",
    "Site": "site",
    "Slot": "slot",
    "TimeRange": "time_range",
    "UpdateDeliveryTime": "update_delivery_time",
    "UpdateDeliveryTimeMetadata": "update_delivery_time_metadata",
    "Zone": "zone",
    "ZoneWithActualDeliveryWindows": "zone_with_actual_delivery_windows",
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
