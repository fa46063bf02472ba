"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...values import Maybe as Maybe

if TYPE_CHECKING:
    from .approver import Approver as Approver
    from .assisted_buying_entry import AssistedBuyingEntry as AssistedBuyingEntry
    from .basic_employee_return import BasicEmployeeReturn as BasicEmployeeReturn
    from .basic_return import BasicReturn as BasicReturn
    from .calculated_final_price import CalculatedFinalPrice as CalculatedFinalPrice
    from .calculated_price import CalculatedPrice as CalculatedPrice
    from .create_return import CreateReturn as CreateReturn
    from .employee_return_for_anonymous_order import EmployeeReturnForAnonymousOrder as EmployeeReturnForAnonymousOrder
    from .employee_return_for_anonymous_order_requestor import (
        EmployeeReturnForAnonymousOrderRequestor as EmployeeReturnForAnonymousOrderRequestor,
    )
    from .full_customer_return import FullCustomerReturn as FullCustomerReturn
    from .full_customer_return_order import FullCustomerReturnOrder as FullCustomerReturnOrder
    from .full_employee_return import FullEmployeeReturn as FullEmployeeReturn
    from .full_employee_return_requestor import FullEmployeeReturnRequestor as FullEmployeeReturnRequestor
    from .full_employee_return_submitter import FullEmployeeReturnSubmitter as FullEmployeeReturnSubmitter
    from .full_return import FullReturn as FullReturn
    from .full_return_item import FullReturnItem as FullReturnItem
    from .full_return_item_total import FullReturnItemTotal as FullReturnItemTotal
    from .metadata_core import MetadataCore as MetadataCore
    from .metadata_response import MetadataResponse as MetadataResponse
    from .metadata_update import MetadataUpdate as MetadataUpdate
    from .order import Order as Order
    from .order_item import OrderItem as OrderItem
    from .patch_operation import PatchOperation as PatchOperation
    from .reason import Reason as Reason
    from .requestor import Requestor as Requestor
    from .return_id import ReturnId as ReturnId
    from .submitter import Submitter as Submitter
    from .update_customer_return import UpdateCustomerReturn as UpdateCustomerReturn
    from .update_employee_return import UpdateEmployeeReturn as UpdateEmployeeReturn
    from .update_return import UpdateReturn as UpdateReturn

_MODULES: dict[str, str] = {
    "Approver": "approver",
    "AssistedBuyingEntry": "assisted_buying_entry",
    "BasicEmployeeReturn": "basic_employee_return",
    "BasicReturn": "basic_return",
    "CalculatedFinalPrice": "calculated_final_price",
    "CalculatedPrice": "calculated_price",
    "CreateReturn": "create_return",
    "EmployeeReturnForAnonymousOrder": "employee_return_for_anonymous_order",
    "EmployeeReturnForAnonymousOrderRequestor": "employee_return_for_anonymous_order_requestor",
    "FullCustomerReturn": "full_customer_return",
    "FullCustomerReturnOrder": "full_customer_return_order",
    "FullEmployeeReturn": "full_employee_return",
    "FullEmployeeReturnRequestor": "full_employee_return_requestor",
    "FullEmployeeReturnSubmitter": "full_employee_return_submitter",
    "FullReturn": "full_return",
    "FullReturnItem": "full_return_item",
    "FullReturnItemTotal": "full_return_item_total",
    "MetadataCore": "metadata_core",
    "MetadataResponse": "metadata_response",
    "MetadataUpdate": "metadata_update",
    "Order": "order",
    "OrderItem": "order_item",
    "PatchOperation": "patch_operation",
    "Reason": "reason",
    "Requestor": "requestor",
    "ReturnId": "return_id",
    "Submitter": "submitter",
    "UpdateCustomerReturn": "update_customer_return",
    "UpdateEmployeeReturn": "update_employee_return",
    "UpdateReturn": "update_return",
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
