from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import create_price_metadata as _create_price_metadata
    from . import item_id as _item_id
    from . import location as _location
    from . import restrictions as _restrictions
    from . import sale_price as _sale_price
    from . import tier_value_creation as _tier_value_creation
    from .create_price_metadata import CreatePriceMetadata
    from .item_id import ItemId
    from .location import Location
    from .restrictions import Restrictions
    from .sale_price import SalePrice
    from .tier_value_creation import TierValueCreation
else:
    _create_price_metadata = Deferred(globals(), "create_price_metadata")
    _item_id = Deferred(globals(), "item_id")
    _location = Deferred(globals(), "location")
    _restrictions = Deferred(globals(), "restrictions")
    _sale_price = Deferred(globals(), "sale_price")
    _tier_value_creation = Deferred(globals(), "tier_value_creation")

NAMES = frozenset(
    {
        "itemId",
        "currency",
        "location",
        "tierValues",
        "id",
        "itemYrn",
        "salePrice",
        "restrictions",
        "priceModelId",
        "mixins",
        "metadata",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CreatePrice(Model):
    """Request of `prices.create` and `prices.create_many`.

    Attributes:
        item_id: Required.
        currency: Pattern `[A-Z]{3}`; required.
        location: Required.
        tier_values: Required.
    """

    item_id: ItemId
    """Required."""
    currency: str
    """Pattern `[A-Z]{3}`; required."""
    location: Location
    """Required."""
    tier_values: list[TierValueCreation]
    """Required."""
    id: Maybe[str] = UNSET
    item_yrn: Maybe[str] = UNSET
    sale_price: Maybe[SalePrice] = UNSET
    restrictions: Maybe[Restrictions] = UNSET
    price_model_id: Maybe[str] = UNSET
    mixins: Maybe[dict[str, Any]] = UNSET
    metadata: Maybe[CreatePriceMetadata] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.item_id) is not UNSET:
            data["itemId"] = value
        if (value := self.currency) is not UNSET:
            data["currency"] = value
        if (value := self.location) is not UNSET:
            data["location"] = value
        if (value := self.tier_values) is not UNSET:
            data["tierValues"] = value
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.item_yrn) is not UNSET:
            data["itemYrn"] = value
        if (value := self.sale_price) is not UNSET:
            data["salePrice"] = value
        if (value := self.restrictions) is not UNSET:
            data["restrictions"] = value
        if (value := self.price_model_id) is not UNSET:
            data["priceModelId"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CreatePrice:
        return decode(data)


def decode(data: Any) -> CreatePrice:
    if type(data) is not dict:
        passed: CreatePrice = data
        return passed
    model = _new(CreatePrice)
    unknown = len(data) - 11
    if "itemId" in data:
        value = data["itemId"]
        model.item_id = _item_id.decode(value) if type(value) is dict else value
    else:
        model.item_id = _absent
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
    if "tierValues" in data:
        value = data["tierValues"]
        model.tier_values = [_tier_value_creation.decode(item) for item in value] if type(value) is list else value
    else:
        model.tier_values = _absent
        unknown += 1
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "itemYrn" in data:
        model.item_yrn = data["itemYrn"]
    else:
        model.item_yrn = _absent
        unknown += 1
    if "salePrice" in data:
        value = data["salePrice"]
        model.sale_price = _sale_price.decode(value) if type(value) is dict else value
    else:
        model.sale_price = _absent
        unknown += 1
    if "restrictions" in data:
        value = data["restrictions"]
        model.restrictions = _restrictions.decode(value) if type(value) is dict else value
    else:
        model.restrictions = _absent
        unknown += 1
    if "priceModelId" in data:
        model.price_model_id = data["priceModelId"]
    else:
        model.price_model_id = _absent
        unknown += 1
    if "mixins" in data:
        model.mixins = data["mixins"]
    else:
        model.mixins = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _create_price_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
