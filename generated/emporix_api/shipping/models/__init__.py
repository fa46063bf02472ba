"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .actual_delivery_window import ActualDeliveryWindow as ActualDeliveryWindow
    from .address import Address as Address
    from .basic_delivery_time import BasicDeliveryTime as BasicDeliveryTime
    from .cart_total import CartTotal as CartTotal
    from .cg_relation import CGRelation as CGRelation
    from .cut_off_t_ime import CutOffTIme as CutOffTIme
    from .delivery_cycle import DeliveryCycle as DeliveryCycle
    from .delivery_day import DeliveryDay as DeliveryDay
    from .delivery_day_date_period import DeliveryDayDatePeriod as DeliveryDayDatePeriod
    from .delivery_time import DeliveryTime as DeliveryTime
    from .delivery_time_range import DeliveryTimeRange as DeliveryTimeRange
    from .delivery_window_validation_dto import DeliveryWindowValidationDto as DeliveryWindowValidationDto
    from .fee import Fee as Fee
    from .find_site_request import FindSiteRequest as FindSiteRequest
    from .group import Group as Group
    from .meta_data import MetaData as MetaData
    from .method import Method as Method
    from .minimum_fee import MinimumFee as MinimumFee
    from .monetary_amount import MonetaryAmount as MonetaryAmount
    from .post_delivery_times_bulk_response_item import (
        PostDeliveryTimesBulkResponseItem as PostDeliveryTimesBulkResponseItem,
    )
    from .quote_payload import QuotePayload as QuotePayload
    from .quote_response_item import QuoteResponseItem as QuoteResponseItem
    from .quote_response_item_zone import QuoteResponseItemZone as QuoteResponseItemZone
    from .quote_response_methods import QuoteResponseMethods as QuoteResponseMethods
    from .quote_slot import QuoteSlot as QuoteSlot
    from .request_item import RequestItem as RequestItem
    from .resource_created_response import ResourceCreatedResponse as ResourceCreatedResponse
    from .response import Response as Response
    from .ship_to_item import ShipToItem as ShipToItem
    from .site import Site as Site
    from .slot_creation import SlotCreation as SlotCreation
    from .time_range import TimeRange as TimeRange
    from .update_delivery_time import UpdateDeliveryTime as UpdateDeliveryTime
    from .update_delivery_time_metadata import UpdateDeliveryTimeMetadata as UpdateDeliveryTimeMetadata
    from .zone import Zone as Zone
    from .zone_with_actual_delivery_windows import ZoneWithActualDeliveryWindows as ZoneWithActualDeliveryWindows

_MODULES: dict[str, str] = {
    "ActualDeliveryWindow": "actual_delivery_window",
    "Address": "address",
    "BasicDeliveryTime": "basic_delivery_time",
    "CGRelation": "cg_relation",
    "CartTotal": "cart_total",
    "CutOffTIme": "cut_off_t_ime",
    "DeliveryCycle": "delivery_cycle",
    "DeliveryDay": "delivery_day",
    "DeliveryDayDatePeriod": "delivery_day_date_period",
    "DeliveryTime": "delivery_time",
    "DeliveryTimeRange": "delivery_time_range",
    "DeliveryWindowValidationDto": "delivery_window_validation_dto",
    "Fee": "fee",
    "FindSiteRequest": "find_site_request",
    "Group": "group",
    "MetaData": "meta_data",
    "Method": "method",
    "MinimumFee": "minimum_fee",
    "MonetaryAmount": "monetary_amount",
    "PostDeliveryTimesBulkResponseItem": "post_delivery_times_bulk_response_item",
    "QuotePayload": "quote_payload",
    "QuoteResponseItem": "quote_response_item",
    "QuoteResponseItemZone": "quote_response_item_zone",
    "QuoteResponseMethods": "quote_response_methods",
    "QuoteSlot": "quote_slot",
    "RequestItem": "request_item",
    "ResourceCreatedResponse": "resource_created_response",
    "Response": "response",
    "ShipToItem": "ship_to_item",
    "Site": "site",
    "SlotCreation": "slot_creation",
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
