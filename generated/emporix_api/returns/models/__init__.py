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
    from .customer_return import CustomerReturn as CustomerReturn
    from .customer_return_order import CustomerReturnOrder as CustomerReturnOrder
    from .employee_return import EmployeeReturn as EmployeeReturn
    from .employee_return_for_anonymous_order import EmployeeReturnForAnonymousOrder as EmployeeReturnForAnonymousOrder
    from .employee_return_for_anonymous_order_requestor import (
        EmployeeReturnForAnonymousOrderRequestor as EmployeeReturnForAnonymousOrderRequestor,
    )
    from .employee_return_requestor import EmployeeReturnRequestor as EmployeeReturnRequestor
    from .employee_return_submitter import EmployeeReturnSubmitter as EmployeeReturnSubmitter
    from .metadata_core import MetadataCore as MetadataCore
    from .metadata_response import MetadataResponse as MetadataResponse
    from .metadata_update import MetadataUpdate as MetadataUpdate
    from .order import Order as Order
    from .order_item import OrderItem as OrderItem
    from .patch_operation import PatchOperation as PatchOperation
    from .reason import Reason as Reason
    from .requestor import Requestor as Requestor
    from .return_ import Return as Return
    from .return_id import ReturnId as ReturnId
    from .return_item import ReturnItem as ReturnItem
    from .return_item_total import ReturnItemTotal as ReturnItemTotal
    from .submitter import Submitter as Submitter
    from .update_customer_return import UpdateCustomerReturn as UpdateCustomerReturn
    from .update_employee_return import UpdateEmployeeReturn as UpdateEmployeeReturn
    from .update_return import UpdateReturn as UpdateReturn

__all__ = [
    "Approver",
    "AssistedBuyingEntry",
    "BasicEmployeeReturn",
    "BasicReturn",
    "CalculatedFinalPrice",
    "CalculatedPrice",
    "CreateReturn",
    "CustomerReturn",
    "CustomerReturnOrder",
    "EmployeeReturn",
    "EmployeeReturnForAnonymousOrder",
    "EmployeeReturnForAnonymousOrderRequestor",
    "EmployeeReturnRequestor",
    "EmployeeReturnSubmitter",
    "Maybe",
    "MetadataCore",
    "MetadataResponse",
    "MetadataUpdate",
    "Order",
    "OrderItem",
    "PatchOperation",
    "Reason",
    "Requestor",
    "Return",
    "ReturnId",
    "ReturnItem",
    "ReturnItemTotal",
    "Submitter",
    "UpdateCustomerReturn",
    "UpdateEmployeeReturn",
    "UpdateReturn",
]

_MODULES: dict[str, str] = {
    "Approver": "approver",
    "AssistedBuyingEntry": "assisted_buying_entry",
    "BasicEmployeeReturn": "basic_employee_return",
    "BasicReturn": "basic_return",
    "CalculatedFinalPrice": "calculated_final_price",
    "CalculatedPrice": "calculated_price",
    "CreateReturn": "create_return",
    "CustomerReturn": "customer_return",
    "CustomerReturnOrder": "customer_return_order",
    "EmployeeReturn": "employee_return",
    "EmployeeReturnForAnonymousOrder": "employee_return_for_anonymous_order",
    "EmployeeReturnForAnonymousOrderRequestor": "employee_return_for_anonymous_order_requestor",
    "EmployeeReturnRequestor": "employee_return_requestor",
    "EmployeeReturnSubmitter": "employee_return_submitter",
    "MetadataCore": "metadata_core",
    "MetadataResponse": "metadata_response",
    "MetadataUpdate": "metadata_update",
    "Order": "order",
    "OrderItem": "order_item",
    "PatchOperation": "patch_operation",
    "Reason": "reason",
    "Requestor": "requestor",
    "Return": "return_",
    "ReturnId": "return_id",
    "ReturnItem": "return_item",
    "ReturnItemTotal": "return_item_total",
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
