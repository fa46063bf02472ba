"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...values import Maybe as Maybe

if TYPE_CHECKING:
    from .create_price import CreatePrice as CreatePrice
    from .create_price_metadata import CreatePriceMetadata as CreatePriceMetadata
    from .date_validity import DateValidity as DateValidity
    from .id_response import IdResponse as IdResponse
    from .item_id import ItemId as ItemId
    from .location import Location as Location
    from .match_by_context import MatchByContext as MatchByContext
    from .match_by_context_item import MatchByContextItem as MatchByContextItem
    from .match_measurement_unit import MatchMeasurementUnit as MatchMeasurementUnit
    from .match_request import MatchRequest as MatchRequest
    from .match_request_item import MatchRequestItem as MatchRequestItem
    from .match_request_item_quantity import MatchRequestItemQuantity as MatchRequestItemQuantity
    from .match_request_principal import MatchRequestPrincipal as MatchRequestPrincipal
    from .match_request_target_location import MatchRequestTargetLocation as MatchRequestTargetLocation
    from .match_response import MatchResponse as MatchResponse
    from .match_response_location import MatchResponseLocation as MatchResponseLocation
    from .match_response_metadata import MatchResponseMetadata as MatchResponseMetadata
    from .match_response_site import MatchResponseSite as MatchResponseSite
    from .match_response_tax import MatchResponseTax as MatchResponseTax
    from .match_response_tax_prices import MatchResponseTaxPrices as MatchResponseTaxPrices
    from .match_response_tax_prices_total_value import (
        MatchResponseTaxPricesTotalValue as MatchResponseTaxPricesTotalValue,
    )
    from .match_response_tier_value import MatchResponseTierValue as MatchResponseTierValue
    from .measurement_unit import MeasurementUnit as MeasurementUnit
    from .price import Price as Price
    from .price_bulk_response_entry import PriceBulkResponseEntry as PriceBulkResponseEntry
    from .price_item_id import PriceItemId as PriceItemId
    from .price_list import PriceList as PriceList
    from .price_list_creation import PriceListCreation as PriceListCreation
    from .price_list_creation_metadata import PriceListCreationMetadata as PriceListCreationMetadata
    from .price_list_metadata import PriceListMetadata as PriceListMetadata
    from .price_list_price import PriceListPrice as PriceListPrice
    from .price_list_price_core_tier_value import PriceListPriceCoreTierValue as PriceListPriceCoreTierValue
    from .price_list_price_creation import PriceListPriceCreation as PriceListPriceCreation
    from .price_list_price_update import PriceListPriceUpdate as PriceListPriceUpdate
    from .price_list_price_update_metadata import PriceListPriceUpdateMetadata as PriceListPriceUpdateMetadata
    from .price_list_update import PriceListUpdate as PriceListUpdate
    from .price_list_update_metadata import PriceListUpdateMetadata as PriceListUpdateMetadata
    from .price_metadata import PriceMetadata as PriceMetadata
    from .price_model import PriceModel as PriceModel
    from .price_model_definition import PriceModelDefinition as PriceModelDefinition
    from .price_model_definition_creation import PriceModelDefinitionCreation as PriceModelDefinitionCreation
    from .price_model_definition_creation_response import (
        PriceModelDefinitionCreationResponse as PriceModelDefinitionCreationResponse,
    )
    from .price_model_metadata import PriceModelMetadata as PriceModelMetadata
    from .price_model_tier_definition import PriceModelTierDefinition as PriceModelTierDefinition
    from .price_model_tier_definition_tier import PriceModelTierDefinitionTier as PriceModelTierDefinitionTier
    from .price_search_item import PriceSearchItem as PriceSearchItem
    from .price_with_model import PriceWithModel as PriceWithModel
    from .principal import Principal as Principal
    from .restrictions import Restrictions as Restrictions
    from .sale_price import SalePrice as SalePrice
    from .search_prices import SearchPrices as SearchPrices
    from .search_request import SearchRequest as SearchRequest
    from .tier_definition_creation import TierDefinitionCreation as TierDefinitionCreation
    from .tier_details_definition_creation import TierDetailsDefinitionCreation as TierDetailsDefinitionCreation
    from .tier_value import TierValue as TierValue
    from .tier_value_creation import TierValueCreation as TierValueCreation
    from .update_price import UpdatePrice as UpdatePrice

__all__ = [
    "CreatePrice",
    "CreatePriceMetadata",
    "DateValidity",
    "IdResponse",
    "ItemId",
    "Location",
    "MatchByContext",
    "MatchByContextItem",
    "MatchMeasurementUnit",
    "MatchRequest",
    "MatchRequestItem",
    "MatchRequestItemQuantity",
    "MatchRequestPrincipal",
    "MatchRequestTargetLocation",
    "MatchResponse",
    "MatchResponseLocation",
    "MatchResponseMetadata",
    "MatchResponseSite",
    "MatchResponseTax",
    "MatchResponseTaxPrices",
    "MatchResponseTaxPricesTotalValue",
    "MatchResponseTierValue",
    "Maybe",
    "MeasurementUnit",
    "Price",
    "PriceBulkResponseEntry",
    "PriceItemId",
    "PriceList",
    "PriceListCreation",
    "PriceListCreationMetadata",
    "PriceListMetadata",
    "PriceListPrice",
    "PriceListPriceCoreTierValue",
    "PriceListPriceCreation",
    "PriceListPriceUpdate",
    "PriceListPriceUpdateMetadata",
    "PriceListUpdate",
    "PriceListUpdateMetadata",
    "PriceMetadata",
    "PriceModel",
    "PriceModelDefinition",
    "PriceModelDefinitionCreation",
    "PriceModelDefinitionCreationResponse",
    "PriceModelMetadata",
    "PriceModelTierDefinition",
    "PriceModelTierDefinitionTier",
    "PriceSearchItem",
    "PriceWithModel",
    "Principal",
    "Restrictions",
    "SalePrice",
    "SearchPrices",
    "SearchRequest",
    "TierDefinitionCreation",
    "TierDetailsDefinitionCreation",
    "TierValue",
    "TierValueCreation",
    "UpdatePrice",
]

_MODULES: dict[str, str] = {
    "CreatePrice": "create_price",
    "CreatePriceMetadata": "create_price_metadata",
    "DateValidity": "date_validity",
    "IdResponse": "id_response",
    "ItemId": "item_id",
    "Location": "location",
    "MatchByContext": "match_by_context",
    "MatchByContextItem": "match_by_context_item",
    "MatchMeasurementUnit": "match_measurement_unit",
    "MatchRequest": "match_request",
    "MatchRequestItem": "match_request_item",
    "MatchRequestItemQuantity": "match_request_item_quantity",
    "MatchRequestPrincipal": "match_request_principal",
    "MatchRequestTargetLocation": "match_request_target_location",
    "MatchResponse": "match_response",
    "MatchResponseLocation": "match_response_location",
    "MatchResponseMetadata": "match_response_metadata",
    "MatchResponseSite": "match_response_site",
    "MatchResponseTax": "match_response_tax",
    "MatchResponseTaxPrices": "match_response_tax_prices",
    "MatchResponseTaxPricesTotalValue": "match_response_tax_prices_total_value",
    "MatchResponseTierValue": "match_response_tier_value",
    "MeasurementUnit": "measurement_unit",
    "Price": "price",
    "PriceBulkResponseEntry": "price_bulk_response_entry",
    "PriceItemId": "price_item_id",
    "PriceList": "price_list",
    "PriceListCreation": "price_list_creation",
    "PriceListCreationMetadata": "price_list_creation_metadata",
    "PriceListMetadata": "price_list_metadata",
    "PriceListPrice": "price_list_price",
    "PriceListPriceCoreTierValue": "price_list_price_core_tier_value",
    "PriceListPriceCreation": "price_list_price_creation",
    "PriceListPriceUpdate": "price_list_price_update",
    "PriceListPriceUpdateMetadata": "price_list_price_update_metadata",
    "PriceListUpdate": "price_list_update",
    "PriceListUpdateMetadata": "price_list_update_metadata",
    "PriceMetadata": "price_metadata",
    "PriceModel": "price_model",
    "PriceModelDefinition": "price_model_definition",
    "PriceModelDefinitionCreation": "price_model_definition_creation",
    "PriceModelDefinitionCreationResponse": "price_model_definition_creation_response",
    "PriceModelMetadata": "price_model_metadata",
    "PriceModelTierDefinition": "price_model_tier_definition",
    "PriceModelTierDefinitionTier": "price_model_tier_definition_tier",
    "PriceSearchItem": "price_search_item",
    "PriceWithModel": "price_with_model",
    "Principal": "principal",
    "Restrictions": "restrictions",
    "SalePrice": "sale_price",
    "SearchPrices": "search_prices",
    "SearchRequest": "search_request",
    "TierDefinitionCreation": "tier_definition_creation",
    "TierDetailsDefinitionCreation": "tier_details_definition_creation",
    "TierValue": "tier_value",
    "TierValueCreation": "tier_value_creation",
    "UpdatePrice": "update_price",
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
