from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class PickupAddress(Model):
    """Part of `OrderDTO`."""

    id: Maybe[str] = UNSET
    street: Maybe[str] = UNSET
    street_number: Maybe[str] = UNSET
    city: Maybe[str] = UNSET
    zip_code: Maybe[str] = UNSET
    company_name: Maybe[str] = UNSET
    country: Maybe[str] = UNSET
    address_name: Maybe[str] = UNSET
    description: Maybe[str] = UNSET
    address_tag: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> PickupAddress:
        return decode(data)


def decode(data: Any) -> PickupAddress:
    if type(data) is not dict:
        passed: PickupAddress = data
        return passed
    model = _new(PickupAddress)
    unknown = len(data) - 10
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
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
    if "city" in data:
        model.city = data["city"]
    else:
        model.city = _absent
        unknown += 1
    if "zipCode" in data:
        model.zip_code = data["zipCode"]
    else:
        model.zip_code = _absent
        unknown += 1
    if "companyName" in data:
        model.company_name = data["companyName"]
    else:
        model.company_name = _absent
        unknown += 1
    if "country" in data:
        model.country = data["country"]
    else:
        model.country = _absent
        unknown += 1
    if "addressName" in data:
        model.address_name = data["addressName"]
    else:
        model.address_name = _absent
        unknown += 1
    if "description" in data:
        model.description = data["description"]
    else:
        model.description = _absent
        unknown += 1
    if "addressTag" in data:
        model.address_tag = data["addressTag"]
    else:
        model.address_tag = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
