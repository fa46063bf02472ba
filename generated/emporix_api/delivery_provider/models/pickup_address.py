from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "id",
        "street",
        "streetNumber",
        "city",
        "zipCode",
        "companyName",
        "country",
        "addressName",
        "description",
        "addressTag",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class PickupAddress:
    id: str | None | Unset = UNSET
    street: str | None | Unset = UNSET
    street_number: str | None | Unset = UNSET
    city: str | None | Unset = UNSET
    zip_code: str | None | Unset = UNSET
    company_name: str | None | Unset = UNSET
    country: str | None | Unset = UNSET
    address_name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    address_tag: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.street) is not UNSET:
            data["street"] = value
        if (value := self.street_number) is not UNSET:
            data["streetNumber"] = value
        if (value := self.city) is not UNSET:
            data["city"] = value
        if (value := self.zip_code) is not UNSET:
            data["zipCode"] = value
        if (value := self.company_name) is not UNSET:
            data["companyName"] = value
        if (value := self.country) is not UNSET:
            data["country"] = value
        if (value := self.address_name) is not UNSET:
            data["addressName"] = value
        if (value := self.description) is not UNSET:
            data["description"] = value
        if (value := self.address_tag) is not UNSET:
            data["addressTag"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> PickupAddress:
        return decode(data)


def decode(data: Any) -> PickupAddress:
    if type(data) is not dict:
        passed: PickupAddress = data
        return passed
    get: Any = data.get
    model = _new(PickupAddress)
    model.id = get("id", UNSET)
    model.street = get("street", UNSET)
    model.street_number = get("streetNumber", UNSET)
    model.city = get("city", UNSET)
    model.zip_code = get("zipCode", UNSET)
    model.company_name = get("companyName", UNSET)
    model.country = get("country", UNSET)
    model.address_name = get("addressName", UNSET)
    model.description = get("description", UNSET)
    model.address_tag = get("addressTag", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
