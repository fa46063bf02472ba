from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
from . import mixin_metadata_json as _mixin_metadata_json

if TYPE_CHECKING:
    from .mixin_metadata_json import MixinMetadataJson

NAMES = frozenset(
    {
        "contactName",
        "street",
        "zipCode",
        "city",
        "country",
        "type",
        "companyName",
        "streetNumber",
        "streetAppendix",
        "state",
        "contactPhone",
        "metadata",
        "mixins",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class AddressJson:
    contact_name: str
    street: str
    zip_code: str
    city: str
    country: str
    type_: str
    company_name: str | None | Unset = UNSET
    street_number: str | None | Unset = UNSET
    street_appendix: str | None | Unset = UNSET
    state: str | None | Unset = UNSET
    contact_phone: str | None | Unset = UNSET
    metadata: MixinMetadataJson | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.contact_name
        if value is not UNSET:
            data["contactName"] = value
        value = self.street
        if value is not UNSET:
            data["street"] = value
        value = self.zip_code
        if value is not UNSET:
            data["zipCode"] = value
        value = self.city
        if value is not UNSET:
            data["city"] = value
        value = self.country
        if value is not UNSET:
            data["country"] = value
        value = self.type_
        if value is not UNSET:
            data["type"] = value
        value = self.company_name
        if value is not UNSET:
            data["companyName"] = value
        value = self.street_number
        if value is not UNSET:
            data["streetNumber"] = value
        value = self.street_appendix
        if value is not UNSET:
            data["streetAppendix"] = value
        value = self.state
        if value is not UNSET:
            data["state"] = value
        value = self.contact_phone
        if value is not UNSET:
            data["contactPhone"] = value
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
    def from_dict(data: Any) -> AddressJson:
        return decode(data)


def decode(data: Any) -> AddressJson:
    if type(data) is not dict:
        passed: AddressJson = data
        return passed
    get: Any = data.get
    model = _new(AddressJson)
    model.contact_name = get("contactName", UNSET)
    model.street = get("street", UNSET)
    model.zip_code = get("zipCode", UNSET)
    model.city = get("city", UNSET)
    model.country = get("country", UNSET)
    model.type_ = get("type", UNSET)
    model.company_name = get("companyName", UNSET)
    model.street_number = get("streetNumber", UNSET)
    model.street_appendix = get("streetAppendix", UNSET)
    model.state = get("state", UNSET)
    model.contact_phone = get("contactPhone", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _mixin_metadata_json.decode(value) if type(value) is dict else value
    model.mixins = get("mixins", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
