from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import metadata_request as _metadata_request
    from .metadata_request import MetadataRequest
else:
    _metadata_request = Deferred(globals(), "metadata_request")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class AddressResponse(Model):
    """Part of `Cart` and `CartSummary`.

    Attributes:
        origin: One of `'REQUEST'`, `'LEGAL_ENTITY'`, `'CUSTOMER'`, `'SITE'`.
        zip_code: At most 11 characters.
        country: 2 characters; pattern `[a-zA-Z]{2}`.
        type_: One of `'BILLING'`, `'SHIPPING'`.
    """

    origin: Maybe[Literal["CUSTOMER", "LEGAL_ENTITY", "REQUEST", "SITE"] | str] = UNSET
    """One of `'REQUEST'`, `'LEGAL_ENTITY'`, `'CUSTOMER'`, `'SITE'`."""
    site_code: Maybe[str] = UNSET
    legal_entity_id: Maybe[str] = UNSET
    legal_entity_location_id: Maybe[str] = UNSET
    customer_address_id: Maybe[str] = UNSET
    contact_name: Maybe[str] = UNSET
    company_name: Maybe[str] = UNSET
    street: Maybe[str] = UNSET
    street_number: Maybe[str] = UNSET
    street_appendix: Maybe[str] = UNSET
    zip_code: Maybe[str] = UNSET
    """At most 11 characters."""
    city: Maybe[str] = UNSET
    country: Maybe[str] = UNSET
    """2 characters; pattern `[a-zA-Z]{2}`."""
    state: Maybe[str] = UNSET
    contact_phone: Maybe[str] = UNSET
    type_: Maybe[Literal["BILLING", "SHIPPING"] | str] = UNSET
    """One of `'BILLING'`, `'SHIPPING'`."""
    metadata: Maybe[MetadataRequest] = UNSET
    mixins: Maybe[dict[str, Any]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.origin) is not UNSET:
            data["origin"] = value
        if (value := self.site_code) is not UNSET:
            data["siteCode"] = value
        if (value := self.legal_entity_id) is not UNSET:
            data["legalEntityId"] = value
        if (value := self.legal_entity_location_id) is not UNSET:
            data["legalEntityLocationId"] = value
        if (value := self.customer_address_id) is not UNSET:
            data["customerAddressId"] = value
        if (value := self.contact_name) is not UNSET:
            data["contactName"] = value
        if (value := self.company_name) is not UNSET:
            data["companyName"] = value
        if (value := self.street) is not UNSET:
            data["street"] = value
        if (value := self.street_number) is not UNSET:
            data["streetNumber"] = value
        if (value := self.street_appendix) is not UNSET:
            data["streetAppendix"] = value
        if (value := self.zip_code) is not UNSET:
            data["zipCode"] = value
        if (value := self.city) is not UNSET:
            data["city"] = value
        if (value := self.country) is not UNSET:
            data["country"] = value
        if (value := self.state) is not UNSET:
            data["state"] = value
        if (value := self.contact_phone) is not UNSET:
            data["contactPhone"] = value
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> AddressResponse:
        return decode(data)


def decode(data: Any) -> AddressResponse:
    if type(data) is not dict:
        passed: AddressResponse = data
        return passed
    model = _new(AddressResponse)
    unknown = len(data) - 18
    if "origin" in data:
        model.origin = data["origin"]
    else:
        model.origin = _absent
        unknown += 1
    if "siteCode" in data:
        model.site_code = data["siteCode"]
    else:
        model.site_code = _absent
        unknown += 1
    if "legalEntityId" in data:
        model.legal_entity_id = data["legalEntityId"]
    else:
        model.legal_entity_id = _absent
        unknown += 1
    if "legalEntityLocationId" in data:
        model.legal_entity_location_id = data["legalEntityLocationId"]
    else:
        model.legal_entity_location_id = _absent
        unknown += 1
    if "customerAddressId" in data:
        model.customer_address_id = data["customerAddressId"]
    else:
        model.customer_address_id = _absent
        unknown += 1
    if "contactName" in data:
        model.contact_name = data["contactName"]
    else:
        model.contact_name = _absent
        unknown += 1
    if "companyName" in data:
        model.company_name = data["companyName"]
    else:
        model.company_name = _absent
        unknown += 1
    if "street" in data:
        model.street = data["street"]
    else:
        model.street = _absent
        unknown += 1
    if "streetNumber" in data:
        model.street_number = data["streetNumber"]
    else:
        model.street_number = _absent
        unknown += 1
    if "streetAppendix" in data:
        model.street_appendix = data["streetAppendix"]
    else:
        model.street_appendix = _absent
        unknown += 1
    if "zipCode" in data:
        model.zip_code = data["zipCode"]
    else:
        model.zip_code = _absent
        unknown += 1
    if "city" in data:
        model.city = data["city"]
    else:
        model.city = _absent
        unknown += 1
    if "country" in data:
        model.country = data["country"]
    else:
        model.country = _absent
        unknown += 1
    if "state" in data:
        model.state = data["state"]
    else:
        model.state = _absent
        unknown += 1
    if "contactPhone" in data:
        model.contact_phone = data["contactPhone"]
    else:
        model.contact_phone = _absent
        unknown += 1
    if "type" in data:
        model.type_ = data["type"]
    else:
        model.type_ = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _metadata_request.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    if "mixins" in data:
        model.mixins = data["mixins"]
    else:
        model.mixins = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
