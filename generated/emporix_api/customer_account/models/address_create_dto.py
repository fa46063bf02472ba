from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
from . import basic_metadata_dto as _basic_metadata_dto

if TYPE_CHECKING:
    from .basic_metadata_dto import BasicMetadataDto

NAMES = frozenset(
    {
        "contactName",
        "companyName",
        "street",
        "streetNumber",
        "streetAppendix",
        "extraLine1",
        "extraLine2",
        "extraLine3",
        "extraLine4",
        "zipCode",
        "city",
        "country",
        "state",
        "contactPhone",
        "tags",
        "metadata",
        "mixins",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class AddressCreateDto:
    contact_name: str | None | Unset = UNSET
    company_name: str | None | Unset = UNSET
    street: str | None | Unset = UNSET
    street_number: str | None | Unset = UNSET
    street_appendix: str | None | Unset = UNSET
    extra_line_1: str | None | Unset = UNSET
    extra_line_2: str | None | Unset = UNSET
    extra_line_3: str | None | Unset = UNSET
    extra_line_4: str | None | Unset = UNSET
    zip_code: str | None | Unset = UNSET
    city: str | None | Unset = UNSET
    country: str | None | Unset = UNSET
    state: str | None | Unset = UNSET
    contact_phone: str | None | Unset = UNSET
    tags: list[str] | None | Unset = UNSET
    metadata: BasicMetadataDto | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
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
        value = self.extra_line_1
        if value is not UNSET:
            data["extraLine1"] = value
        value = self.extra_line_2
        if value is not UNSET:
            data["extraLine2"] = value
        value = self.extra_line_3
        if value is not UNSET:
            data["extraLine3"] = value
        value = self.extra_line_4
        if value is not UNSET:
            data["extraLine4"] = value
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
        value = self.tags
        if value is not UNSET:
            data["tags"] = encode(value)
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
    def from_dict(data: Any) -> AddressCreateDto:
        return decode(data)


def decode(data: Any) -> AddressCreateDto:
    if type(data) is not dict:
        passed: AddressCreateDto = data
        return passed
    get: Any = data.get
    model = _new(AddressCreateDto)
    model.contact_name = get("contactName", UNSET)
    model.company_name = get("companyName", UNSET)
    model.street = get("street", UNSET)
    model.street_number = get("streetNumber", UNSET)
    model.street_appendix = get("streetAppendix", UNSET)
    model.extra_line_1 = get("extraLine1", UNSET)
    model.extra_line_2 = get("extraLine2", UNSET)
    model.extra_line_3 = get("extraLine3", UNSET)
    model.extra_line_4 = get("extraLine4", UNSET)
    model.zip_code = get("zipCode", UNSET)
    model.city = get("city", UNSET)
    model.country = get("country", UNSET)
    model.state = get("state", UNSET)
    model.contact_phone = get("contactPhone", UNSET)
    model.tags = get("tags", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _basic_metadata_dto.decode(value) if type(value) is dict else value
    model.mixins = get("mixins", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
