from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import match_response_location as _match_response_location
    from . import match_response_metadata as _match_response_metadata
    from . import match_response_site as _match_response_site
    from . import match_response_tax as _match_response_tax
    from . import match_response_tier_value as _match_response_tier_value
    from . import measurement_unit as _measurement_unit
    from . import price_item_id as _price_item_id
    from . import price_model as _price_model
    from . import sale_price as _sale_price
    from .match_response_location import MatchResponseLocation
    from .match_response_metadata import MatchResponseMetadata
    from .match_response_site import MatchResponseSite
    from .match_response_tax import MatchResponseTax
    from .match_response_tier_value import MatchResponseTierValue
    from .measurement_unit import MeasurementUnit
    from .price_item_id import PriceItemId
    from .price_model import PriceModel
    from .sale_price import SalePrice
else:
    _match_response_location = Deferred(globals(), "match_response_location")
    _match_response_metadata = Deferred(globals(), "match_response_metadata")
    _match_response_site = Deferred(globals(), "match_response_site")
    _match_response_tax = Deferred(globals(), "match_response_tax")
    _match_response_tier_value = Deferred(globals(), "match_response_tier_value")
    _measurement_unit = Deferred(globals(), "measurement_unit")
    _price_item_id = Deferred(globals(), "price_item_id")
    _price_model = Deferred(globals(), "price_model")
    _sale_price = Deferred(globals(), "sale_price")

NAMES = frozenset(
    {
        "priceId",
        "priceListId",
        "site",
        "currency",
        "location",
        "originalValue",
        "effectiveValue",
        "totalValue",
        "quantity",
        "salePrice",
        "includesTax",
        "priceModel",
        "tax",
        "mixins",
        "metadata",
        "tierValues",
        "itemId",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class MatchResponse(Model):
    """Response of `prices.match` and `prices.match_by_context`."""

    price_id: Maybe[str] = UNSET
    price_list_id: Maybe[str] = UNSET
    site: Maybe[MatchResponseSite] = UNSET
    currency: Maybe[str] = UNSET
    location: Maybe[MatchResponseLocation] = UNSET
    original_value: Maybe[float] = UNSET
    effective_value: Maybe[float] = UNSET
    total_value: Maybe[float] = UNSET
    quantity: Maybe[MeasurementUnit] = UNSET
    sale_price: Maybe[SalePrice] = UNSET
    includes_tax: Maybe[bool] = UNSET
    price_model: Maybe[PriceModel] = UNSET
    tax: Maybe[MatchResponseTax] = UNSET
    mixins: Maybe[dict[str, Any]] = UNSET
    metadata: Maybe[MatchResponseMetadata] = UNSET
    tier_values: Maybe[list[MatchResponseTierValue]] = UNSET
    item_id: Maybe[PriceItemId] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.price_id) is not UNSET:
            data["priceId"] = value
        if (value := self.price_list_id) is not UNSET:
            data["priceListId"] = value
        if (value := self.site) is not UNSET:
            data["site"] = value
        if (value := self.currency) is not UNSET:
            data["currency"] = value
        if (value := self.location) is not UNSET:
            data["location"] = value
        if (value := self.original_value) is not UNSET:
            data["originalValue"] = value
        if (value := self.effective_value) is not UNSET:
            data["effectiveValue"] = value
        if (value := self.total_value) is not UNSET:
            data["totalValue"] = value
        if (value := self.quantity) is not UNSET:
            data["quantity"] = value
        if (value := self.sale_price) is not UNSET:
            data["salePrice"] = value
        if (value := self.includes_tax) is not UNSET:
            data["includesTax"] = value
        if (value := self.price_model) is not UNSET:
            data["priceModel"] = value
        if (value := self.tax) is not UNSET:
            data["tax"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.tier_values) is not UNSET:
            data["tierValues"] = value
        if (value := self.item_id) is not UNSET:
            data["itemId"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> MatchResponse:
        return decode(data)


def decode(data: Any) -> MatchResponse:
    if type(data) is not dict:
        passed: MatchResponse = data
        return passed
    model = _new(MatchResponse)
    unknown = len(data) - 17
    if "priceId" in data:
        model.price_id = data["priceId"]
    else:
        model.price_id = _absent
        unknown += 1
    if "priceListId" in data:
        model.price_list_id = data["priceListId"]
    else:
        model.price_list_id = _absent
        unknown += 1
    if "site" in data:
        value = data["site"]
        model.site = _match_response_site.decode(value) if type(value) is dict else value
    else:
        model.site = _absent
        unknown += 1
    if "currency" in data:
        model.currency = data["currency"]
    else:
        model.currency = _absent
        unknown += 1
    if "location" in data:
        value = data["location"]
        model.location = _match_response_location.decode(value) if type(value) is dict else value
    else:
        model.location = _absent
        unknown += 1
    if "originalValue" in data:
        model.original_value = data["originalValue"]
    else:
        model.original_value = _absent
        unknown += 1
    if "effectiveValue" in data:
        model.effective_value = data["effectiveValue"]
    else:
        model.effective_value = _absent
        unknown += 1
    if "totalValue" in data:
        model.total_value = data["totalValue"]
    else:
        model.total_value = _absent
        unknown += 1
    if "quantity" in data:
        value = data["quantity"]
        model.quantity = _measurement_unit.decode(value) if type(value) is dict else value
    else:
        model.quantity = _absent
        unknown += 1
    if "salePrice" in data:
        value = data["salePrice"]
        model.sale_price = _sale_price.decode(value) if type(value) is dict else value
    else:
        model.sale_price = _absent
        unknown += 1
    if "includesTax" in data:
        model.includes_tax = data["includesTax"]
    else:
        model.includes_tax = _absent
        unknown += 1
    if "priceModel" in data:
        value = data["priceModel"]
        model.price_model = _price_model.decode(value) if type(value) is dict else value
    else:
        model.price_model = _absent
        unknown += 1
    if "tax" in data:
        value = data["tax"]
        model.tax = _match_response_tax.decode(value) if type(value) is dict else value
    else:
        model.tax = _absent
        unknown += 1
    if "mixins" in data:
        model.mixins = data["mixins"]
    else:
        model.mixins = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _match_response_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    if "tierValues" in data:
        value = data["tierValues"]
        model.tier_values = (
            [_match_response_tier_value.decode(item) for item in value] if type(value) is list else value
        )
    else:
        model.tier_values = _absent
        unknown += 1
    if "itemId" in data:
        value = data["itemId"]
        model.item_id = _price_item_id.decode(value) if type(value) is dict else value
    else:
        model.item_id = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
