from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import location as _location
    from . import price_item_id as _price_item_id
    from . import price_metadata as _price_metadata
    from . import price_model as _price_model
    from . import restrictions as _restrictions
    from . import sale_price as _sale_price
    from . import tier_value as _tier_value
    from .location import Location
    from .price_item_id import PriceItemId
    from .price_metadata import PriceMetadata
    from .price_model import PriceModel
    from .restrictions import Restrictions
    from .sale_price import SalePrice
    from .tier_value import TierValue
else:
    _location = Deferred(globals(), "location")
    _price_item_id = Deferred(globals(), "price_item_id")
    _price_metadata = Deferred(globals(), "price_metadata")
    _price_model = Deferred(globals(), "price_model")
    _restrictions = Deferred(globals(), "restrictions")
    _sale_price = Deferred(globals(), "sale_price")
    _tier_value = Deferred(globals(), "tier_value")

NAMES = frozenset(
    {
        "id",
        "itemId",
        "itemYrn",
        "currency",
        "location",
        "salePrice",
        "priceModelId",
        "restrictions",
        "tierValues",
        "vendorId",
        "mixins",
        "metadata",
        "priceModel",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class PriceWithModel(Model):
    """Response of `prices.get`."""

    id: Maybe[str] = UNSET
    item_id: Maybe[PriceItemId] = UNSET
    item_yrn: Maybe[str] = UNSET
    currency: Maybe[str] = UNSET
    location: Maybe[Location] = UNSET
    sale_price: Maybe[SalePrice] = UNSET
    price_model_id: Maybe[str] = UNSET
    restrictions: Maybe[Restrictions] = UNSET
    tier_values: Maybe[list[TierValue]] = UNSET
    vendor_id: Maybe[str] = UNSET
    mixins: Maybe[dict[str, Any]] = UNSET
    metadata: Maybe[PriceMetadata] = UNSET
    price_model: Maybe[PriceModel] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.item_id) is not UNSET:
            data["itemId"] = value
        if (value := self.item_yrn) is not UNSET:
            data["itemYrn"] = value
        if (value := self.currency) is not UNSET:
            data["currency"] = value
        if (value := self.location) is not UNSET:
            data["location"] = value
        if (value := self.sale_price) is not UNSET:
            data["salePrice"] = value
        if (value := self.price_model_id) is not UNSET:
            data["priceModelId"] = value
        if (value := self.restrictions) is not UNSET:
            data["restrictions"] = value
        if (value := self.tier_values) is not UNSET:
            data["tierValues"] = value
        if (value := self.vendor_id) is not UNSET:
            data["vendorId"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.price_model) is not UNSET:
            data["priceModel"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> PriceWithModel:
        return decode(data)


def decode(data: Any) -> PriceWithModel:
    if type(data) is not dict:
        passed: PriceWithModel = data
        return passed
    model = _new(PriceWithModel)
    unknown = len(data) - 13
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "itemId" in data:
        value = data["itemId"]
        model.item_id = _price_item_id.decode(value) if type(value) is dict else value
    else:
        model.item_id = _absent
        unknown += 1
    if "itemYrn" in data:
        model.item_yrn = data["itemYrn"]
    else:
        model.item_yrn = _absent
        unknown += 1
    if "currency" in data:
        model.currency = data["currency"]
    else:
        model.currency = _absent
        unknown += 1
    if "location" in data:
        value = data["location"]
        model.location = _location.decode(value) if type(value) is dict else value
    else:
        model.location = _absent
        unknown += 1
    if "salePrice" in data:
        value = data["salePrice"]
        model.sale_price = _sale_price.decode(value) if type(value) is dict else value
    else:
        model.sale_price = _absent
        unknown += 1
    if "priceModelId" in data:
        model.price_model_id = data["priceModelId"]
    else:
        model.price_model_id = _absent
        unknown += 1
    if "restrictions" in data:
        value = data["restrictions"]
        model.restrictions = _restrictions.decode(value) if type(value) is dict else value
    else:
        model.restrictions = _absent
        unknown += 1
    if "tierValues" in data:
        value = data["tierValues"]
        model.tier_values = [_tier_value.decode(item) for item in value] if type(value) is list else value
    else:
        model.tier_values = _absent
        unknown += 1
    if "vendorId" in data:
        model.vendor_id = data["vendorId"]
    else:
        model.vendor_id = _absent
        unknown += 1
    if "mixins" in data:
        model.mixins = data["mixins"]
    else:
        model.mixins = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _price_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    if "priceModel" in data:
        value = data["priceModel"]
        model.price_model = _price_model.decode(value) if type(value) is dict else value
    else:
        model.price_model = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
