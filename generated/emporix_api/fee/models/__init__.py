"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...values import Maybe as Maybe

if TYPE_CHECKING:
    from .fee import Fee as Fee
    from .fee_ids_update import FeeIdsUpdate as FeeIdsUpdate
    from .fee_with_items import FeeWithItems as FeeWithItems
    from .item_fee import ItemFee as ItemFee
    from .item_fee_creation_response import ItemFeeCreationResponse as ItemFeeCreationResponse
    from .item_yr_ns import ItemYRNs as ItemYRNs
    from .monetary_amount import MonetaryAmount as MonetaryAmount
    from .search_item_fee import SearchItemFee as SearchItemFee
    from .search_items_fee import SearchItemsFee as SearchItemsFee
    from .timespan import Timespan as Timespan

__all__ = [
    "Fee",
    "FeeIdsUpdate",
    "FeeWithItems",
    "ItemFee",
    "ItemFeeCreationResponse",
    "ItemYRNs",
    "Maybe",
    "MonetaryAmount",
    "SearchItemFee",
    "SearchItemsFee",
    "Timespan",
]

_MODULES: dict[str, str] = {
    "Fee": "fee",
    "FeeIdsUpdate": "fee_ids_update",
    "FeeWithItems": "fee_with_items",
    "ItemFee": "item_fee",
    "ItemFeeCreationResponse": "item_fee_creation_response",
    "ItemYRNs": "item_yr_ns",
    "MonetaryAmount": "monetary_amount",
    "SearchItemFee": "search_item_fee",
    "SearchItemsFee": "search_items_fee",
    "Timespan": "timespan",
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
