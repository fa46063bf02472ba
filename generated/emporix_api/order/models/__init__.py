"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...values import Maybe as Maybe

if TYPE_CHECKING:
    from .address import Address as Address
    from .aggregate_fee import AggregateFee as AggregateFee
    from .aggregate_fee_element import AggregateFeeElement as AggregateFeeElement
    from .aggregate_fee_element_tax_value import AggregateFeeElementTaxValue as AggregateFeeElementTaxValue
    from .aggregate_fee_total import AggregateFeeTotal as AggregateFeeTotal
    from .assisted_buying import AssistedBuying as AssistedBuying
    from .assisted_buying_entry import AssistedBuyingEntry as AssistedBuyingEntry
    from .bundle_product import BundleProduct as BundleProduct
    from .calculated_applied_discount import CalculatedAppliedDiscount as CalculatedAppliedDiscount
    from .calculated_price import CalculatedPrice as CalculatedPrice
    from .calculated_tax_aggregate import CalculatedTaxAggregate as CalculatedTaxAggregate
    from .channel import Channel as Channel
    from .customer import Customer as Customer
    from .delivery_time_range import DeliveryTimeRange as DeliveryTimeRange
    from .delivery_window import DeliveryWindow as DeliveryWindow
    from .discount import Discount as Discount
    from .discount_restrictions import DiscountRestrictions as DiscountRestrictions
    from .discount_restrictions_price import DiscountRestrictionsPrice as DiscountRestrictionsPrice
    from .external_discount import ExternalDiscount as ExternalDiscount
    from .external_fee import ExternalFee as ExternalFee
    from .external_fee_absolute import ExternalFeeAbsolute as ExternalFeeAbsolute
    from .historical_transition import HistoricalTransition as HistoricalTransition
    from .historical_transitions_metadata import HistoricalTransitionsMetadata as HistoricalTransitionsMetadata
    from .historical_transitions_response import HistoricalTransitionsResponse as HistoricalTransitionsResponse
    from .measurement_unit import MeasurementUnit as MeasurementUnit
    from .media import Media as Media
    from .metadata_mixins import MetadataMixins as MetadataMixins
    from .mixins_metadata import MixinsMetadata as MixinsMetadata
    from .order import Order as Order
    from .order_calculated_price import OrderCalculatedPrice as OrderCalculatedPrice
    from .order_calculated_price_discounted_price import (
        OrderCalculatedPriceDiscountedPrice as OrderCalculatedPriceDiscountedPrice,
    )
    from .order_calculated_price_final_price import OrderCalculatedPriceFinalPrice as OrderCalculatedPriceFinalPrice
    from .order_calculated_price_payment_fee import OrderCalculatedPricePaymentFee as OrderCalculatedPricePaymentFee
    from .order_calculated_price_price import OrderCalculatedPricePrice as OrderCalculatedPricePrice
    from .order_calculated_price_total_discount import (
        OrderCalculatedPriceTotalDiscount as OrderCalculatedPriceTotalDiscount,
    )
    from .order_calculated_price_total_fee import OrderCalculatedPriceTotalFee as OrderCalculatedPriceTotalFee
    from .order_calculated_price_total_fee_applied_discount import (
        OrderCalculatedPriceTotalFeeAppliedDiscount as OrderCalculatedPriceTotalFeeAppliedDiscount,
    )
    from .order_calculated_price_total_shipping import (
        OrderCalculatedPriceTotalShipping as OrderCalculatedPriceTotalShipping,
    )
    from .order_calculated_price_uplift_value import OrderCalculatedPriceUpliftValue as OrderCalculatedPriceUpliftValue
    from .order_calculation import OrderCalculation as OrderCalculation
    from .order_calculation_entry import OrderCalculationEntry as OrderCalculationEntry
    from .order_entries import OrderEntries as OrderEntries
    from .order_entries_entry import OrderEntriesEntry as OrderEntriesEntry
    from .order_entry import OrderEntry as OrderEntry
    from .order_entry_calculated_price import OrderEntryCalculatedPrice as OrderEntryCalculatedPrice
    from .order_entry_calculated_price_discounted_price import (
        OrderEntryCalculatedPriceDiscountedPrice as OrderEntryCalculatedPriceDiscountedPrice,
    )
    from .order_entry_calculated_price_fee import OrderEntryCalculatedPriceFee as OrderEntryCalculatedPriceFee
    from .order_entry_calculated_price_fee_discounted_price import (
        OrderEntryCalculatedPriceFeeDiscountedPrice as OrderEntryCalculatedPriceFeeDiscountedPrice,
    )
    from .order_entry_calculated_price_final_price import (
        OrderEntryCalculatedPriceFinalPrice as OrderEntryCalculatedPriceFinalPrice,
    )
    from .order_entry_calculated_price_price import OrderEntryCalculatedPricePrice as OrderEntryCalculatedPricePrice
    from .order_split_request import OrderSplitRequest as OrderSplitRequest
    from .order_split_response import OrderSplitResponse as OrderSplitResponse
    from .order_update import OrderUpdate as OrderUpdate
    from .payment import Payment as Payment
    from .price import Price as Price
    from .price_match_details import PriceMatchDetails as PriceMatchDetails
    from .product import Product as Product
    from .reference import Reference as Reference
    from .resource_location import ResourceLocation as ResourceLocation
    from .sale_price import SalePrice as SalePrice
    from .sales_order import SalesOrder as SalesOrder
    from .sales_order_creation import SalesOrderCreation as SalesOrderCreation
    from .search_request import SearchRequest as SearchRequest
    from .shipment import Shipment as Shipment
    from .shipping import Shipping as Shipping
    from .shipping_line import ShippingLine as ShippingLine
    from .shipping_tax import ShippingTax as ShippingTax
    from .shipping_total import ShippingTotal as ShippingTotal
    from .split_info import SplitInfo as SplitInfo
    from .split_item_response import SplitItemResponse as SplitItemResponse
    from .tax import Tax as Tax
    from .tax_line import TaxLine as TaxLine
    from .tax_total import TaxTotal as TaxTotal
    from .transition import Transition as Transition
    from .vendor import Vendor as Vendor

__all__ = [
    "Address",
    "AggregateFee",
    "AggregateFeeElement",
    "AggregateFeeElementTaxValue",
    "AggregateFeeTotal",
    "AssistedBuying",
    "AssistedBuyingEntry",
    "BundleProduct",
    "CalculatedAppliedDiscount",
    "CalculatedPrice",
    "CalculatedTaxAggregate",
    "Channel",
    "Customer",
    "DeliveryTimeRange",
    "DeliveryWindow",
    "Discount",
    "DiscountRestrictions",
    "DiscountRestrictionsPrice",
    "ExternalDiscount",
    "ExternalFee",
    "ExternalFeeAbsolute",
    "HistoricalTransition",
    "HistoricalTransitionsMetadata",
    "HistoricalTransitionsResponse",
    "Maybe",
    "MeasurementUnit",
    "Media",
    "MetadataMixins",
    "MixinsMetadata",
    "Order",
    "OrderCalculatedPrice",
    "OrderCalculatedPriceDiscountedPrice",
    "OrderCalculatedPriceFinalPrice",
    "OrderCalculatedPricePaymentFee",
    "OrderCalculatedPricePrice",
    "OrderCalculatedPriceTotalDiscount",
    "OrderCalculatedPriceTotalFee",
    "OrderCalculatedPriceTotalFeeAppliedDiscount",
    "OrderCalculatedPriceTotalShipping",
    "OrderCalculatedPriceUpliftValue",
    "OrderCalculation",
    "OrderCalculationEntry",
    "OrderEntries",
    "OrderEntriesEntry",
    "OrderEntry",
    "OrderEntryCalculatedPrice",
    "OrderEntryCalculatedPriceDiscountedPrice",
    "OrderEntryCalculatedPriceFee",
    "OrderEntryCalculatedPriceFeeDiscountedPrice",
    "OrderEntryCalculatedPriceFinalPrice",
    "OrderEntryCalculatedPricePrice",
    "OrderSplitRequest",
    "OrderSplitResponse",
    "OrderUpdate",
    "Payment",
    "Price",
    "PriceMatchDetails",
    "Product",
    "Reference",
    "ResourceLocation",
    "SalePrice",
    "SalesOrder",
    "SalesOrderCreation",
    "SearchRequest",
    "Shipment",
    "Shipping",
    "ShippingLine",
    "ShippingTax",
    "ShippingTotal",
    "SplitInfo",
    "SplitItemResponse",
    "Tax",
    "TaxLine",
    "TaxTotal",
    "Transition",
    "Vendor",
]

_MODULES: dict[str, str] = {
    "Address": "address",
    "AggregateFee": "aggregate_fee",
    "AggregateFeeElement": "aggregate_fee_element",
    "AggregateFeeElementTaxValue": "aggregate_fee_element_tax_value",
    "AggregateFeeTotal": "aggregate_fee_total",
    "AssistedBuying": "assisted_buying",
    "AssistedBuyingEntry": "assisted_buying_entry",
    "BundleProduct": "bundle_product",
    "CalculatedAppliedDiscount": "calculated_applied_discount",
    "CalculatedPrice": "calculated_price",
    "CalculatedTaxAggregate": "calculated_tax_aggregate",
    "Channel": "channel",
    "Customer": "customer",
    "DeliveryTimeRange": "delivery_time_range",
    "DeliveryWindow": "delivery_window",
    "Discount": "discount",
    "DiscountRestrictions": "discount_restrictions",
    "DiscountRestrictionsPrice": "discount_restrictions_price",
    "ExternalDiscount": "external_discount",
    "ExternalFee": "external_fee",
    "ExternalFeeAbsolute": "external_fee_absolute",
    "HistoricalTransition": "historical_transition",
    "HistoricalTransitionsMetadata": "historical_transitions_metadata",
    "HistoricalTransitionsResponse": "historical_transitions_response",
    "MeasurementUnit": "measurement_unit",
    "Media": "media",
    "MetadataMixins": "metadata_mixins",
    "MixinsMetadata": "mixins_metadata",
    "Order": "order",
    "OrderCalculatedPrice": "order_calculated_price",
    "OrderCalculatedPriceDiscountedPrice": "order_calculated_price_discounted_price",
    "OrderCalculatedPriceFinalPrice": "order_calculated_price_final_price",
    "OrderCalculatedPricePaymentFee": "order_calculated_price_payment_fee",
    "OrderCalculatedPricePrice": "order_calculated_price_price",
    "OrderCalculatedPriceTotalDiscount": "order_calculated_price_total_discount",
    "OrderCalculatedPriceTotalFee": "order_calculated_price_total_fee",
    "OrderCalculatedPriceTotalFeeAppliedDiscount": "order_calculated_price_total_fee_applied_discount",
    "OrderCalculatedPriceTotalShipping": "order_calculated_price_total_shipping",
    "OrderCalculatedPriceUpliftValue": "order_calculated_price_uplift_value",
    "OrderCalculation": "order_calculation",
    "OrderCalculationEntry": "order_calculation_entry",
    "OrderEntries": "order_entries",
    "OrderEntriesEntry": "order_entries_entry",
    "OrderEntry": "order_entry",
    "OrderEntryCalculatedPrice": "order_entry_calculated_price",
    "OrderEntryCalculatedPriceDiscountedPrice": "order_entry_calculated_price_discounted_price",
    "OrderEntryCalculatedPriceFee": "order_entry_calculated_price_fee",
    "OrderEntryCalculatedPriceFeeDiscountedPrice": "order_entry_calculated_price_fee_discounted_price",
    "OrderEntryCalculatedPriceFinalPrice": "order_entry_calculated_price_final_price",
    "OrderEntryCalculatedPricePrice": "order_entry_calculated_price_price",
    "OrderSplitRequest": "order_split_request",
    "OrderSplitResponse": "order_split_response",
    "OrderUpdate": "order_update",
    "Payment": "payment",
    "Price": "price",
    "PriceMatchDetails": "price_match_details",
    "Product": "product",
    "Reference": "reference",
    "ResourceLocation": "resource_location",
    "SalePrice": "sale_price",
    "SalesOrder": "sales_order",
    "SalesOrderCreation": "sales_order_creation",
    "SearchRequest": "search_request",
    "Shipment": "shipment",
    "Shipping": "shipping",
    "ShippingLine": "shipping_line",
    "ShippingTax": "shipping_tax",
    "ShippingTotal": "shipping_total",
    "SplitInfo": "split_info",
    "SplitItemResponse": "split_item_response",
    "Tax": "tax",
    "TaxLine": "tax_line",
    "TaxTotal": "tax_total",
    "Transition": "transition",
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
