from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
from . import metadata_request as _metadata_request

if TYPE_CHECKING:
    from .metadata_request import MetadataRequest

NAMES = frozenset(
    {
        "origin",
        "siteCode",
        "legalEntityId",
        "legalEntityLocationId",
        "customerAddressId",
        "contactName",
        "companyName",
        "street",
        "streetNumber",
        "streetAppendix",
        "zipCode",
        "city",
        "country",
        "state",
        "contactPhone",
        "type",
        "metadata",
        "mixins",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class AddressResponse:
    origin: Literal["CUSTOMER", "LEGAL_ENTITY", "REQUEST", "SITE"] | str | None | Unset = UNSET
    site_code: str | None | Unset = UNSET
    legal_entity_id: str | None | Unset = UNSET
    legal_entity_location_id: str | None | Unset = UNSET
    customer_address_id: str | None | Unset = UNSET
    contact_name: str | None | Unset = UNSET
    company_name: str | None | Unset = UNSET
    street: str | None | Unset = UNSET
    street_number: str | None | Unset = UNSET
    street_appendix: str | None | Unset = UNSET
    zip_code: str | None | Unset = UNSET
    city: str | None | Unset = UNSET
    country: str | None | Unset = UNSET
    state: str | None | Unset = UNSET
    contact_phone: str | None | Unset = UNSET
    type_: Literal["BILLING", "SHIPPING"] | str | None | Unset = UNSET
    metadata: MetadataRequest | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.origin
        if value is not UNSET:
            data["origin"] = value
        value = self.site_code
        if value is not UNSET:
            data["siteCode"] = value
        value = self.legal_entity_id
        if value is not UNSET:
            data["legalEntityId"] = value
        value = self.legal_entity_location_id
        if value is not UNSET:
            data["legalEntityLocationId"] = value
        value = self.customer_address_id
        if value is not UNSET:
            data["customerAddressId"] = value
        value = self.contact_name
        if value is not UNSET:
            data["contactName"] = value
        value = self.company_name
        if value is not UNSET:
            data["companyName"] = value
        value = self.street
        if value is not UNSET:
            data["street"] = value
        value = self.street_number
        if value is not UNSET:
            data["streetNumber"] = value
        value = self.street_appendix
        if value is not UNSET:
            data["streetAppendix"] = value
        value = self.zip_code
        if value is not UNSET:
            data["zipCode"] = value
        value = self.city
        if value is not UNSET:
            data["city"] = value
        value = self.country
        if value is not UNSET:
            data["country"] = value
        value = self.state
        if value is not UNSET:
            data["state"] = value
        value = self.contact_phone
        if value is not UNSET:
            data["contactPhone"] = value
        value = self.type_
        if value is not UNSET:
            data["type"] = value
        value = self.metadata
        if value is not UNSET:
            data["metadata"] = encode(value)
        value = self.mixins
        if value is not UNSET:
            data["mixins"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> AddressResponse:
        return decode(data)


def decode(data: Any) -> AddressResponse:
    if type(data) is not dict:
        passed: AddressResponse = data
        return passed
    get: Any = data.get
    model = _new(AddressResponse)
    model.origin = get("origin", UNSET)
    model.site_code = get("siteCode", UNSET)
    model.legal_entity_id = get("legalEntityId", UNSET)
    model.legal_entity_location_id = get("legalEntityLocationId", UNSET)
    model.customer_address_id = get("customerAddressId", UNSET)
    model.contact_name = get("contactName", UNSET)
    model.company_name = get("companyName", UNSET)
    model.street = get("street", UNSET)
    model.street_number = get("streetNumber", UNSET)
    model.street_appendix = get("streetAppendix", UNSET)
    model.zip_code = get("zipCode", UNSET)
    model.city = get("city", UNSET)
    model.country = get("country", UNSET)
    model.state = get("state", UNSET)
    model.contact_phone = get("contactPhone", UNSET)
    model.type_ = get("type", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _metadata_request.decode(value) if type(value) is dict else value
    model.mixins = get("mixins", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
