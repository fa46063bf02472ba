from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode

NAMES = frozenset(
    {
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
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class AddressDto:
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
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
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
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> AddressDto:
        return decode(data)


def decode(data: Any) -> AddressDto:
    if type(data) is not dict:
        passed: AddressDto = data
        return passed
    get: Any = data.get
    model = _new(AddressDto)
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
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
