from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import default_metadata as _default_metadata

if TYPE_CHECKING:
    from .default_metadata import DefaultMetadata

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
        "id",
        "isDefault",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class CustomerAddress:
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
    metadata: DefaultMetadata | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    id: str | None | Unset = UNSET
    is_default: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
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
        if (value := self.extra_line_1) is not UNSET:
            data["extraLine1"] = value
        if (value := self.extra_line_2) is not UNSET:
            data["extraLine2"] = value
        if (value := self.extra_line_3) is not UNSET:
            data["extraLine3"] = value
        if (value := self.extra_line_4) is not UNSET:
            data["extraLine4"] = value
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
        if (value := self.tags) is not UNSET:
            data["tags"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.is_default) is not UNSET:
            data["isDefault"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> CustomerAddress:
        return decode(data)


def decode(data: Any) -> CustomerAddress:
    if type(data) is not dict:
        passed: CustomerAddress = data
        return passed
    get: Any = data.get
    model = _new(CustomerAddress)
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
    model.metadata = _default_metadata.decode(value) if type(value) is dict else value
    model.mixins = get("mixins", UNSET)
    model.id = get("id", UNSET)
    model.is_default = get("isDefault", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
