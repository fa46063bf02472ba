"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...values import Maybe as Maybe

if TYPE_CHECKING:
    from .address_response import AddressResponse as AddressResponse
    from .media import Media as Media
    from .patch_operation import PatchOperation as PatchOperation
    from .product import Product as Product
    from .quantity import Quantity as Quantity
    from .quote import Quote as Quote
    from .quote_comment import QuoteComment as QuoteComment
    from .quote_company import QuoteCompany as QuoteCompany
    from .quote_create_from_cart_request import QuoteCreateFromCartRequest as QuoteCreateFromCartRequest
    from .quote_create_request import QuoteCreateRequest as QuoteCreateRequest
    from .quote_create_request_item import QuoteCreateRequestItem as QuoteCreateRequestItem
    from .quote_create_request_item_price import QuoteCreateRequestItemPrice as QuoteCreateRequestItemPrice
    from .quote_create_request_item_price_tax import QuoteCreateRequestItemPriceTax as QuoteCreateRequestItemPriceTax
    from .quote_create_request_item_product import QuoteCreateRequestItemProduct as QuoteCreateRequestItemProduct
    from .quote_create_request_item_quantity import QuoteCreateRequestItemQuantity as QuoteCreateRequestItemQuantity
    from .quote_create_request_metadata import QuoteCreateRequestMetadata as QuoteCreateRequestMetadata
    from .quote_create_request_or_quote_create_from_cart_request import (
        QuoteCreateRequestOrQuoteCreateFromCartRequest as QuoteCreateRequestOrQuoteCreateFromCartRequest,
    )
    from .quote_customer import QuoteCustomer as QuoteCustomer
    from .quote_employee import QuoteEmployee as QuoteEmployee
    from .quote_history_item import QuoteHistoryItem as QuoteHistoryItem
    from .quote_id_response import QuoteIdResponse as QuoteIdResponse
    from .quote_item import QuoteItem as QuoteItem
    from .quote_item_price import QuoteItemPrice as QuoteItemPrice
    from .quote_item_price_tax import QuoteItemPriceTax as QuoteItemPriceTax
    from .quote_item_price_tax_prices import QuoteItemPriceTaxPrices as QuoteItemPriceTaxPrices
    from .quote_item_product import QuoteItemProduct as QuoteItemProduct
    from .quote_item_reference import QuoteItemReference as QuoteItemReference
    from .quote_item_update import QuoteItemUpdate as QuoteItemUpdate
    from .quote_item_update_price import QuoteItemUpdatePrice as QuoteItemUpdatePrice
    from .quote_item_update_price_row import QuoteItemUpdatePriceRow as QuoteItemUpdatePriceRow
    from .quote_item_update_price_row_tax import QuoteItemUpdatePriceRowTax as QuoteItemUpdatePriceRowTax
    from .quote_items_replace_update_part import QuoteItemsReplaceUpdatePart as QuoteItemsReplaceUpdatePart
    from .quote_items_update_value import QuoteItemsUpdateValue as QuoteItemsUpdateValue
    from .quote_metadata import QuoteMetadata as QuoteMetadata
    from .quote_reason import QuoteReason as QuoteReason
    from .quote_reason_create_request import QuoteReasonCreateRequest as QuoteReasonCreateRequest
    from .quote_reason_id_response import QuoteReasonIdResponse as QuoteReasonIdResponse
    from .quote_reason_metadata import QuoteReasonMetadata as QuoteReasonMetadata
    from .quote_reason_update_request import QuoteReasonUpdateRequest as QuoteReasonUpdateRequest
    from .quote_reason_update_request_metadata import (
        QuoteReasonUpdateRequestMetadata as QuoteReasonUpdateRequestMetadata,
    )
    from .quote_response_shipping import QuoteResponseShipping as QuoteResponseShipping
    from .quote_shipping import QuoteShipping as QuoteShipping
    from .quote_status import QuoteStatus as QuoteStatus
    from .quote_tax_aggregate import QuoteTaxAggregate as QuoteTaxAggregate
    from .quote_tax_aggregate_line import QuoteTaxAggregateLine as QuoteTaxAggregateLine
    from .quote_total_price import QuoteTotalPrice as QuoteTotalPrice
    from .quote_update_status import QuoteUpdateStatus as QuoteUpdateStatus
    from .quote_update_value import QuoteUpdateValue as QuoteUpdateValue

__all__ = [
    "AddressResponse",
    "Maybe",
    "Media",
    "PatchOperation",
    "Product",
    "Quantity",
    "Quote",
    "QuoteComment",
    "QuoteCompany",
    "QuoteCreateFromCartRequest",
    "QuoteCreateRequest",
    "QuoteCreateRequestItem",
    "QuoteCreateRequestItemPrice",
    "QuoteCreateRequestItemPriceTax",
    "QuoteCreateRequestItemProduct",
    "QuoteCreateRequestItemQuantity",
    "QuoteCreateRequestMetadata",
    "QuoteCreateRequestOrQuoteCreateFromCartRequest",
    "QuoteCustomer",
    "QuoteEmployee",
    "QuoteHistoryItem",
    "QuoteIdResponse",
    "QuoteItem",
    "QuoteItemPrice",
    "QuoteItemPriceTax",
    "QuoteItemPriceTaxPrices",
    "QuoteItemProduct",
    "QuoteItemReference",
    "QuoteItemUpdate",
    "QuoteItemUpdatePrice",
    "QuoteItemUpdatePriceRow",
    "QuoteItemUpdatePriceRowTax",
    "QuoteItemsReplaceUpdatePart",
    "QuoteItemsUpdateValue",
    "QuoteMetadata",
    "QuoteReason",
    "QuoteReasonCreateRequest",
    "QuoteReasonIdResponse",
    "QuoteReasonMetadata",
    "QuoteReasonUpdateRequest",
    "QuoteReasonUpdateRequestMetadata",
    "QuoteResponseShipping",
    "QuoteShipping",
    "QuoteStatus",
    "QuoteTaxAggregate",
    "QuoteTaxAggregateLine",
    "QuoteTotalPrice",
    "QuoteUpdateStatus",
    "QuoteUpdateValue",
]

_MODULES: dict[str, str] = {
    "AddressResponse": "address_response",
    "Media": "media",
    "PatchOperation": "patch_operation",
    "Product": "product",
    "Quantity": "quantity",
    "Quote": "quote",
    "QuoteComment": "quote_comment",
    "QuoteCompany": "quote_company",
    "QuoteCreateFromCartRequest": "quote_create_from_cart_request",
    "QuoteCreateRequest": "quote_create_request",
    "QuoteCreateRequestItem": "quote_create_request_item",
    "QuoteCreateRequestItemPrice": "quote_create_request_item_price",
    "QuoteCreateRequestItemPriceTax": "quote_create_request_item_price_tax",
    "QuoteCreateRequestItemProduct": "quote_create_request_item_product",
    "QuoteCreateRequestItemQuantity": "quote_create_request_item_quantity",
    "QuoteCreateRequestMetadata": "quote_create_request_metadata",
    "QuoteCreateRequestOrQuoteCreateFromCartRequest": "quote_create_request_or_quote_create_from_cart_request",
    "QuoteCustomer": "quote_customer",
    "QuoteEmployee": "quote_employee",
    "QuoteHistoryItem": "quote_history_item",
    "QuoteIdResponse": "quote_id_response",
    "QuoteItem": "quote_item",
    "QuoteItemPrice": "quote_item_price",
    "QuoteItemPriceTax": "quote_item_price_tax",
    "QuoteItemPriceTaxPrices": "quote_item_price_tax_prices",
    "QuoteItemProduct": "quote_item_product",
    "QuoteItemReference": "quote_item_reference",
    "QuoteItemUpdate": "quote_item_update",
    "QuoteItemUpdatePrice": "quote_item_update_price",
    "QuoteItemUpdatePriceRow": "quote_item_update_price_row",
    "QuoteItemUpdatePriceRowTax": "quote_item_update_price_row_tax",
    "QuoteItemsReplaceUpdatePart": "quote_items_replace_update_part",
    "QuoteItemsUpdateValue": "quote_items_update_value",
    "QuoteMetadata": "quote_metadata",
    "QuoteReason": "quote_reason",
    "QuoteReasonCreateRequest": "quote_reason_create_request",
    "QuoteReasonIdResponse": "quote_reason_id_response",
    "QuoteReasonMetadata": "quote_reason_metadata",
    "QuoteReasonUpdateRequest": "quote_reason_update_request",
    "QuoteReasonUpdateRequestMetadata": "quote_reason_update_request_metadata",
    "QuoteResponseShipping": "quote_response_shipping",
    "QuoteShipping": "quote_shipping",
    "QuoteStatus": "quote_status",
    "QuoteTaxAggregate": "quote_tax_aggregate",
    "QuoteTaxAggregateLine": "quote_tax_aggregate_line",
    "QuoteTotalPrice": "quote_total_price",
    "QuoteUpdateStatus": "quote_update_status",
    "QuoteUpdateValue": "quote_update_value",
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
