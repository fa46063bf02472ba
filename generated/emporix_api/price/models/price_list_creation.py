from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import date_validity as _date_validity
from . import price_list_creation_metadata as _price_list_creation_metadata

if TYPE_CHECKING:
    from .date_validity import DateValidity
    from .price_list_creation_metadata import PriceListCreationMetadata

NAMES = frozenset(
    {
        "name",
        "siteCode",
        "id",
        "currency",
        "countries",
        "regions",
        "customerGroups",
        "legalEntityId",
        "validity",
        "mixins",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class PriceListCreation:
    name: dict[str, Any]
    site_code: str
    id: str | None | Unset = UNSET
    currency: str | None | Unset = UNSET
    countries: list[str] | None | Unset = UNSET
    regions: list[str] | None | Unset = UNSET
    customer_groups: list[str] | None | Unset = UNSET
    legal_entity_id: str | None | Unset = UNSET
    validity: DateValidity | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    metadata: PriceListCreationMetadata | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.site_code) is not UNSET:
            data["siteCode"] = value
        if (value := self.id) is not UNSET:
            data["id"] = value
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
        if (value := self.validity) is not UNSET:
            data["validity"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> PriceListCreation:
        return decode(data)


def decode(data: Any) -> PriceListCreation:
    if type(data) is not dict:
        passed: PriceListCreation = data
        return passed
    get: Any = data.get
    model = _new(PriceListCreation)
    model.name = get("name", UNSET)
    model.site_code = get("siteCode", UNSET)
    model.id = get("id", UNSET)
    model.currency = get("currency", UNSET)
    model.countries = get("countries", UNSET)
    model.regions = get("regions", UNSET)
    model.customer_groups = get("customerGroups", UNSET)
    model.legal_entity_id = get("legalEntityId", UNSET)
    value = get("validity", UNSET)
    model.validity = _date_validity.decode(value) if type(value) is dict else value
    model.mixins = get("mixins", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _price_list_creation_metadata.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
