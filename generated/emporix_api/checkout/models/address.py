from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import mixin_metadata as _mixin_metadata

if TYPE_CHECKING:
    from .mixin_metadata import MixinMetadata

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
class Address:
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
    metadata: MixinMetadata | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.contact_name) is not UNSET:
            data["contactName"] = value
        if (value := self.street) is not UNSET:
            data["street"] = value
        if (value := self.zip_code) is not UNSET:
            data["zipCode"] = value
        if (value := self.city) is not UNSET:
            data["city"] = value
        if (value := self.country) is not UNSET:
            data["country"] = value
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if (value := self.company_name) is not UNSET:
            data["companyName"] = value
        if (value := self.street_number) is not UNSET:
            data["streetNumber"] = value
        if (value := self.street_appendix) is not UNSET:
            data["streetAppendix"] = value
        if (value := self.state) is not UNSET:
            data["state"] = value
        if (value := self.contact_phone) is not UNSET:
            data["contactPhone"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> Address:
        return decode(data)


def decode(data: Any) -> Address:
    if type(data) is not dict:
        passed: Address = data
        return passed
    get: Any = data.get
    model = _new(Address)
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
    model.metadata = _mixin_metadata.decode(value) if type(value) is dict else value
    model.mixins = get("mixins", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
