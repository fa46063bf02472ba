from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "id",
        "name",
        "addressLine1",
        "addressLine2",
        "city",
        "postcode",
        "state",
        "countryCode",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class AddressResponse(Model):
    """Part of `Quote`."""

    id: Maybe[str] = UNSET
    name: Maybe[str] = UNSET
    address_line_1: Maybe[str] = UNSET
    address_line_2: Maybe[str] = UNSET
    city: Maybe[str] = UNSET
    postcode: Maybe[str] = UNSET
    state: Maybe[str] = UNSET
    country_code: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.address_line_1) is not UNSET:
            data["addressLine1"] = value
        if (value := self.address_line_2) is not UNSET:
            data["addressLine2"] = value
        if (value := self.city) is not UNSET:
            data["city"] = value
        if (value := self.postcode) is not UNSET:
            data["postcode"] = value
        if (value := self.state) is not UNSET:
            data["state"] = value
        if (value := self.country_code) is not UNSET:
            data["countryCode"] = value
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
    unknown = len(data) - 8
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "addressLine1" in data:
        model.address_line_1 = data["addressLine1"]
    else:
        model.address_line_1 = _absent
        unknown += 1
    if "addressLine2" in data:
        model.address_line_2 = data["addressLine2"]
    else:
        model.address_line_2 = _absent
        unknown += 1
    if "city" in data:
        model.city = data["city"]
    else:
        model.city = _absent
        unknown += 1
    if "postcode" in data:
        model.postcode = data["postcode"]
    else:
        model.postcode = _absent
        unknown += 1
    if "state" in data:
        model.state = data["state"]
    else:
        model.state = _absent
        unknown += 1
    if "countryCode" in data:
        model.country_code = data["countryCode"]
    else:
        model.country_code = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
