from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import date_validity as _date_validity
    from . import price_list_metadata as _price_list_metadata
    from .date_validity import DateValidity
    from .price_list_metadata import PriceListMetadata
else:
    _date_validity = Deferred(globals(), "date_validity")
    _price_list_metadata = Deferred(globals(), "price_list_metadata")

NAMES = frozenset(
    {
        "id",
        "name",
        "currency",
        "countries",
        "regions",
        "customerGroups",
        "legalEntityId",
        "siteCode",
        "validity",
        "mixins",
        "metadata",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class PriceList(Model):
    """Response of `price_lists.list`, `price_lists.search` and `price_lists.get`.

    Attributes:
        currency: Pattern `[A-Z]{3}`.
    """

    id: Maybe[str] = UNSET
    name: Maybe[dict[str, Any]] = UNSET
    currency: Maybe[str] = UNSET
    """Pattern `[A-Z]{3}`."""
    countries: Maybe[list[str]] = UNSET
    regions: Maybe[list[str]] = UNSET
    customer_groups: Maybe[list[str]] = UNSET
    legal_entity_id: Maybe[str] = UNSET
    site_code: Maybe[str] = UNSET
    validity: Maybe[DateValidity] = UNSET
    mixins: Maybe[dict[str, Any]] = UNSET
    metadata: Maybe[PriceListMetadata] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.currency) is not UNSET:
            data["currency"] = value
        if (value := self.countries) is not UNSET:
            data["countries"] = value
        if (value := self.regions) is not UNSET:
            data["regions"] = value
        if (value := self.customer_groups) is not UNSET:
            data["customerGroups"] = value
        if (value := self.legal_entity_id) is not UNSET:
            data["legalEntityId"] = value
        if (value := self.site_code) is not UNSET:
            data["siteCode"] = value
        if (value := self.validity) is not UNSET:
            data["validity"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> PriceList:
        return decode(data)


def decode(data: Any) -> PriceList:
    if type(data) is not dict:
        passed: PriceList = data
        return passed
    model = _new(PriceList)
    unknown = len(data) - 11
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "currency" in data:
        model.currency = data["currency"]
    else:
        model.currency = _absent
        unknown += 1
    if "countries" in data:
        model.countries = data["countries"]
    else:
        model.countries = _absent
        unknown += 1
    if "regions" in data:
        model.regions = data["regions"]
    else:
        model.regions = _absent
        unknown += 1
    if "customerGroups" in data:
        model.customer_groups = data["customerGroups"]
    else:
        model.customer_groups = _absent
        unknown += 1
    if "legalEntityId" in data:
        model.legal_entity_id = data["legalEntityId"]
    else:
        model.legal_entity_id = _absent
        unknown += 1
    if "siteCode" in data:
        model.site_code = data["siteCode"]
    else:
        model.site_code = _absent
        unknown += 1
    if "validity" in data:
        value = data["validity"]
        model.validity = _date_validity.decode(value) if type(value) is dict else value
    else:
        model.validity = _absent
        unknown += 1
    if "mixins" in data:
        model.mixins = data["mixins"]
    else:
        model.mixins = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _price_list_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
