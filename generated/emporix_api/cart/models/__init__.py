"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...values import Maybe as Maybe

if TYPE_CHECKING:
    from .address_request import AddressRequest as AddressRequest
    from .address_response import AddressResponse as AddressResponse
    from .applied_discount import AppliedDiscount as AppliedDiscount
    from .base_cart_item_response import BaseCartItemResponse as BaseCartItemResponse
    from .calculated_applied_discount import CalculatedAppliedDiscount as CalculatedAppliedDiscount
    from .calculated_price import CalculatedPrice as CalculatedPrice
    from .calculated_price_with_discounts import CalculatedPriceWithDiscounts as CalculatedPriceWithDiscounts
    from .calculated_tax_aggregate import CalculatedTaxAggregate as CalculatedTaxAggregate
    from .cart import Cart as Cart
    from .cart_calculated_price import CartCalculatedPrice as CartCalculatedPrice
    from .cart_calculated_price_discounted_price import (
        CartCalculatedPriceDiscountedPrice as CartCalculatedPriceDiscountedPrice,
    )
    from .cart_calculated_price_final_price import CartCalculatedPriceFinalPrice as CartCalculatedPriceFinalPrice
    from .cart_calculated_price_price import CartCalculatedPricePrice as CartCalculatedPricePrice
    from .cart_calculated_price_total_discount import (
        CartCalculatedPriceTotalDiscount as CartCalculatedPriceTotalDiscount,
    )
    from .cart_calculated_price_total_fee import CartCalculatedPriceTotalFee as CartCalculatedPriceTotalFee
    from .cart_calculated_price_total_fee_applied_discount import (
        CartCalculatedPriceTotalFeeAppliedDiscount as CartCalculatedPriceTotalFeeAppliedDiscount,
    )
    from .cart_calculated_price_total_shipping import (
        CartCalculatedPriceTotalShipping as CartCalculatedPriceTotalShipping,
    )
    from .cart_calculated_price_uplift_value import CartCalculatedPriceUpliftValue as CartCalculatedPriceUpliftValue
    from .cart_change_currency_request import CartChangeCurrencyRequest as CartChangeCurrencyRequest
    from .cart_delivery_time_restrictions import CartDeliveryTimeRestrictions as CartDeliveryTimeRestrictions
    from .cart_item import CartItem as CartItem
    from .cart_item_request import CartItemRequest as CartItemRequest
    from .cart_item_response_product import CartItemResponseProduct as CartItemResponseProduct
    from .cart_summary import CartSummary as CartSummary
    from .cart_total import CartTotal as CartTotal
    from .cart_validation_result import CartValidationResult as CartValidationResult
    from .change_site import ChangeSite as ChangeSite
    from .channel import Channel as Channel
    from .coupon_discount import CouponDiscount as CouponDiscount
    from .create_cart import CreateCart as CreateCart
    from .created_cart import CreatedCart as CreatedCart
    from .created_cart_item import CreatedCartItem as CreatedCartItem
    from .delivery_window import DeliveryWindow as DeliveryWindow
    from .discount import Discount as Discount
    from .discount_response import DiscountResponse as DiscountResponse
    from .discount_validation_details import DiscountValidationDetails as DiscountValidationDetails
    from .external_cart_discount import ExternalCartDiscount as ExternalCartDiscount
    from .external_discount import ExternalDiscount as ExternalDiscount
    from .external_fee import ExternalFee as ExternalFee
    from .external_fee_absolute import ExternalFeeAbsolute as ExternalFeeAbsolute
    from .external_fee_tax_value import ExternalFeeTaxValue as ExternalFeeTaxValue
    from .external_fee_tax_value_value import ExternalFeeTaxValueValue as ExternalFeeTaxValueValue
    from .fee import Fee as Fee
    from .fee_aggregate import FeeAggregate as FeeAggregate
    from .item_calculated_price import ItemCalculatedPrice as ItemCalculatedPrice
    from .item_calculated_price_discounted_price import (
        ItemCalculatedPriceDiscountedPrice as ItemCalculatedPriceDiscountedPrice,
    )
    from .item_calculated_price_fee import ItemCalculatedPriceFee as ItemCalculatedPriceFee
    from .item_calculated_price_fee_price import ItemCalculatedPriceFeePrice as ItemCalculatedPriceFeePrice
    from .item_calculated_price_final_price import ItemCalculatedPriceFinalPrice as ItemCalculatedPriceFinalPrice
    from .item_calculated_price_price import ItemCalculatedPricePrice as ItemCalculatedPricePrice
    from .item_validation_details import ItemValidationDetails as ItemValidationDetails
    from .line_price import LinePrice as LinePrice
    from .link import Link as Link
    from .measurement_unit import MeasurementUnit as MeasurementUnit
    from .merge_cart import MergeCart as MergeCart
    from .metadata_request import MetadataRequest as MetadataRequest
    from .metadata_response import MetadataResponse as MetadataResponse
    from .price import Price as Price
    from .price_row import PriceRow as PriceRow
    from .price_row_item import PriceRowItem as PriceRowItem
    from .product import Product as Product
    from .product_image import ProductImage as ProductImage
    from .search_request import SearchRequest as SearchRequest
    from .shipping import Shipping as Shipping
    from .single_batch_response import SingleBatchResponse as SingleBatchResponse
    from .single_batch_response_headers import SingleBatchResponseHeaders as SingleBatchResponseHeaders
    from .subtotal_aggregate import SubtotalAggregate as SubtotalAggregate
    from .tax_aggregate import TaxAggregate as TaxAggregate
    from .tax_aggregate_line import TaxAggregateLine as TaxAggregateLine
    from .tax_value import TaxValue as TaxValue
    from .tax_value_with_quantity import TaxValueWithQuantity as TaxValueWithQuantity
    from .update_cart import UpdateCart as UpdateCart
    from .update_cart_item import UpdateCartItem as UpdateCartItem
    from .update_cart_items_batch_entry_response import (
        UpdateCartItemsBatchEntryResponse as UpdateCartItemsBatchEntryResponse,
    )
    from .update_product import UpdateProduct as UpdateProduct
    from .validation_error import ValidationError as ValidationError
    from .vendor import Vendor as Vendor

__all__ = [
    "AddressRequest",
    "AddressResponse",
    "AppliedDiscount",
    "BaseCartItemResponse",
    "CalculatedAppliedDiscount",
    "CalculatedPrice",
    "CalculatedPriceWithDiscounts",
    "CalculatedTaxAggregate",
    "Cart",
    "CartCalculatedPrice",
    "CartCalculatedPriceDiscountedPrice",
    "CartCalculatedPriceFinalPrice",
    "CartCalculatedPricePrice",
    "CartCalculatedPriceTotalDiscount",
    "CartCalculatedPriceTotalFee",
    "CartCalculatedPriceTotalFeeAppliedDiscount",
    "CartCalculatedPriceTotalShipping",
    "CartCalculatedPriceUpliftValue",
    "CartChangeCurrencyRequest",
    "CartDeliveryTimeRestrictions",
    "CartItem",
    "CartItemRequest",
    "CartItemResponseProduct",
    "CartSummary",
    "CartTotal",
    "CartValidationResult",
    "ChangeSite",
    "Channel",
    "CouponDiscount",
    "CreateCart",
    "CreatedCart",
    "CreatedCartItem",
    "DeliveryWindow",
    "Discount",
    "DiscountResponse",
    "DiscountValidationDetails",
    "ExternalCartDiscount",
    "ExternalDiscount",
    "ExternalFee",
    "ExternalFeeAbsolute",
    "ExternalFeeTaxValue",
    "ExternalFeeTaxValueValue",
    "Fee",
    "FeeAggregate",
    "ItemCalculatedPrice",
    "ItemCalculatedPriceDiscountedPrice",
    "ItemCalculatedPriceFee",
    "ItemCalculatedPriceFeePrice",
    "ItemCalculatedPriceFinalPrice",
    "ItemCalculatedPricePrice",
    "ItemValidationDetails",
    "LinePrice",
    "Link",
    "Maybe",
    "MeasurementUnit",
    "MergeCart",
    "MetadataRequest",
    "MetadataResponse",
    "Price",
    "PriceRow",
    "PriceRowItem",
    "Product",
    "ProductImage",
    "SearchRequest",
    "Shipping",
    "SingleBatchResponse",
    "SingleBatchResponseHeaders",
    "SubtotalAggregate",
    "TaxAggregate",
    "TaxAggregateLine",
    "TaxValue",
    "TaxValueWithQuantity",
    "UpdateCart",
    "UpdateCartItem",
    "UpdateCartItemsBatchEntryResponse",
    "UpdateProduct",
    "ValidationError",
    "Vendor",
]

_MODULES: dict[str, str] = {
    "AddressRequest": "address_request",
    "AddressResponse": "address_response",
    "AppliedDiscount": "applied_discount",
    "BaseCartItemResponse": "base_cart_item_response",
    "CalculatedAppliedDiscount": "calculated_applied_discount",
    "CalculatedPrice": "calculated_price",
    "CalculatedPriceWithDiscounts": "calculated_price_with_discounts",
    "CalculatedTaxAggregate": "calculated_tax_aggregate",
    "Cart": "cart",
    "CartCalculatedPrice": "cart_calculated_price",
    "CartCalculatedPriceDiscountedPrice": "cart_calculated_price_discounted_price",
    "CartCalculatedPriceFinalPrice": "cart_calculated_price_final_price",
    "CartCalculatedPricePrice": "cart_calculated_price_price",
    "CartCalculatedPriceTotalDiscount": "cart_calculated_price_total_discount",
    "CartCalculatedPriceTotalFee": "cart_calculated_price_total_fee",
    "CartCalculatedPriceTotalFeeAppliedDiscount": "cart_calculated_price_total_fee_applied_discount",
    "CartCalculatedPriceTotalShipping": "cart_calculated_price_total_shipping",
    "CartCalculatedPriceUpliftValue": "cart_calculated_price_uplift_value",
    "CartChangeCurrencyRequest": "cart_change_currency_request",
    "CartDeliveryTimeRestrictions": "cart_delivery_time_restrictions",
    "CartItem": "cart_item",
    "CartItemRequest": "cart_item_request",
    "CartItemResponseProduct": "cart_item_response_product",
    "CartSummary": "cart_summary",
    "CartTotal": "cart_total",
    "CartValidationResult": "cart_validation_result",
    "ChangeSite": "change_site",
    "Channel": "channel",
    "CouponDiscount": "coupon_discount",
    "CreateCart": "create_cart",
    "CreatedCart": "created_cart",
    "CreatedCartItem": "created_cart_item",
    "DeliveryWindow": "delivery_window",
    "Discount": "discount",
    "DiscountResponse": "discount_response",
    "DiscountValidationDetails": "discount_validation_details",
    "ExternalCartDiscount": "external_cart_discount",
    "ExternalDiscount": "external_discount",
    "ExternalFee": "external_fee",
    "ExternalFeeAbsolute": "external_fee_absolute",
    "ExternalFeeTaxValue": "external_fee_tax_value",
    "ExternalFeeTaxValueValue": "external_fee_tax_value_value",
    "Fee": "fee",
    "FeeAggregate": "fee_aggregate",
    "ItemCalculatedPrice": "item_calculated_price",
    "ItemCalculatedPriceDiscountedPrice": "item_calculated_price_discounted_price",
    "ItemCalculatedPriceFee": "item_calculated_price_fee",
    "ItemCalculatedPriceFeePrice": "item_calculated_price_fee_price",
    "ItemCalculatedPriceFinalPrice": "item_calculated_price_final_price",
    "ItemCalculatedPricePrice": "item_calculated_price_price",
    "ItemValidationDetails": "item_validation_details",
    "LinePrice": "line_price",
    "Link": "link",
    "MeasurementUnit": "measurement_unit",
    "MergeCart": "merge_cart",
    "MetadataRequest": "metadata_request",
    "MetadataResponse": "metadata_response",
    "Price": "price",
    "PriceRow": "price_row",
    "PriceRowItem": "price_row_item",
    "Product": "product",
    "ProductImage": "product_image",
    "SearchRequest": "search_request",
    "Shipping": "shipping",
    "SingleBatchResponse": "single_batch_response",
    "SingleBatchResponseHeaders": "single_batch_response_headers",
    "SubtotalAggregate": "subtotal_aggregate",
    "TaxAggregate": "tax_aggregate",
    "TaxAggregateLine": "tax_aggregate_line",
    "TaxValue": "tax_value",
    "TaxValueWithQuantity": "tax_value_with_quantity",
    "UpdateCart": "update_cart",
    "UpdateCartItem": "update_cart_item",
    "UpdateCartItemsBatchEntryResponse": "update_cart_items_batch_entry_response",
    "UpdateProduct": "update_product",
    "ValidationError": "validation_error",
    "Vendor": "vendor",
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
