from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
from . import b2_b_create as _b2_b_create
from . import basic_metadata_dto as _basic_metadata_dto

if TYPE_CHECKING:
    from .b2_b_create import B2BCreate
    from .basic_metadata_dto import BasicMetadataDto

NAMES = frozenset(
    {
        "title",
        "firstName",
        "middleName",
        "lastName",
        "contactPhone",
        "company",
        "preferredLanguage",
        "preferredCurrency",
        "preferredSite",
        "type",
        "photoUrl",
        "b2b",
        "metadata",
        "mixins",
        "restriction",
        "id",
        "contactEmail",
        "password",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class CustomerSignupBySellerDto:
    title: str | None | Unset = UNSET
    first_name: str | None | Unset = UNSET
    middle_name: str | None | Unset = UNSET
    last_name: str | None | Unset = UNSET
    contact_phone: str | None | Unset = UNSET
    company: str | None | Unset = UNSET
    preferred_language: str | None | Unset = UNSET
    preferred_currency: str | None | Unset = UNSET
    preferred_site: str | None | Unset = UNSET
    type_: str | None | Unset = UNSET
    photo_url: str | None | Unset = UNSET
    b2b: B2BCreate | None | Unset = UNSET
    metadata: BasicMetadataDto | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    restriction: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    contact_email: str | None | Unset = UNSET
    password: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.title
        if value is not UNSET:
            data["title"] = value
        value = self.first_name
        if value is not UNSET:
            data["firstName"] = value
        value = self.middle_name
        if value is not UNSET:
            data["middleName"] = value
        value = self.last_name
        if value is not UNSET:
            data["lastName"] = value
        value = self.contact_phone
        if value is not UNSET:
            data["contactPhone"] = value
        value = self.company
        if value is not UNSET:
            data["company"] = value
        value = self.preferred_language
        if value is not UNSET:
            data["preferredLanguage"] = value
        value = self.preferred_currency
        if value is not UNSET:
            data["preferredCurrency"] = value
        value = self.preferred_site
        if value is not UNSET:
            data["preferredSite"] = value
        value = self.type_
        if value is not UNSET:
            data["type"] = value
        value = self.photo_url
        if value is not UNSET:
            data["photoUrl"] = value
        value = self.b2b
        if value is not UNSET:
            data["b2b"] = encode(value)
        value = self.metadata
        if value is not UNSET:
            data["metadata"] = encode(value)
        value = self.mixins
        if value is not UNSET:
            data["mixins"] = encode(value)
        value = self.restriction
        if value is not UNSET:
            data["restriction"] = value
        value = self.id
        if value is not UNSET:
            data["id"] = value
        value = self.contact_email
        if value is not UNSET:
            data["contactEmail"] = value
        value = self.password
        if value is not UNSET:
            data["password"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> CustomerSignupBySellerDto:
        return decode(data)


def decode(data: Any) -> CustomerSignupBySellerDto:
    if type(data) is not dict:
        passed: CustomerSignupBySellerDto = data
        return passed
    get: Any = data.get
    model = _new(CustomerSignupBySellerDto)
    model.title = get("title", UNSET)
    model.first_name = get("firstName", UNSET)
    model.middle_name = get("middleName", UNSET)
    model.last_name = get("lastName", UNSET)
    model.contact_phone = get("contactPhone", UNSET)
    model.company = get("company", UNSET)
    model.preferred_language = get("preferredLanguage", UNSET)
    model.preferred_currency = get("preferredCurrency", UNSET)
    model.preferred_site = get("preferredSite", UNSET)
    model.type_ = get("type", UNSET)
    model.photo_url = get("photoUrl", UNSET)
    value = get("b2b", UNSET)
    model.b2b = _b2_b_create.decode(value) if type(value) is dict else value
    value = get("metadata", UNSET)
    model.metadata = _basic_metadata_dto.decode(value) if type(value) is dict else value
    model.mixins = get("mixins", UNSET)
    model.restriction = get("restriction", UNSET)
    model.id = get("id", UNSET)
    model.contact_email = get("contactEmail", UNSET)
    model.password = get("password", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
