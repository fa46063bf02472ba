from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "zipCode",
        "country",
        "street",
        "streetNumber",
        "extraLine1",
        "extraLine2",
        "extraLine3",
        "extraLine4",
        "city",
        "state",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Address(Model):
    """Part of `QuotePayload` and `QuoteSlot`.

    Attributes:
        zip_code: At most 9 characters; required.
        country: Required.
    """

    zip_code: str
    """At most 9 characters; required."""
    country: str
    """Required."""
    street: Maybe[str] = UNSET
    street_number: Maybe[str] = UNSET
    extra_line_1: Maybe[str] = UNSET
    extra_line_2: Maybe[str] = UNSET
    extra_line_3: Maybe[str] = UNSET
    extra_line_4: Maybe[str] = UNSET
    city: Maybe[str] = UNSET
    state: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.zip_code) is not UNSET:
            data["zipCode"] = value
        if (value := self.country) is not UNSET:
            data["country"] = value
        if (value := self.street) is not UNSET:
            data["street"] = value
        if (value := self.street_number) is not UNSET:
            data["streetNumber"] = value
        if (value := self.extra_line_1) is not UNSET:
            data["extraLine1"] = value
        if (value := self.extra_line_2) is not UNSET:
            data["extraLine2"] = value
        if (value := self.extra_line_3) is not UNSET:
            data["extraLine3"] = value
        if (value := self.extra_line_4) is not UNSET:
            data["extraLine4"] = value
        if (value := self.city) is not UNSET:
            data["city"] = value
        if (value := self.state) is not UNSET:
            data["state"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Address:
        return decode(data)


def decode(data: Any) -> Address:
    if type(data) is not dict:
        passed: Address = data
        return passed
    model = _new(Address)
    unknown = len(data) - 10
    if "zipCode" in data:
        model.zip_code = data["zipCode"]
    else:
        model.zip_code = _absent
        unknown += 1
    if "country" in data:
        model.country = data["country"]
    else:
        model.country = _absent
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
    if "extraLine1" in data:
        model.extra_line_1 = data["extraLine1"]
    else:
        model.extra_line_1 = _absent
        unknown += 1
    if "extraLine2" in data:
        model.extra_line_2 = data["extraLine2"]
    else:
        model.extra_line_2 = _absent
        unknown += 1
    if "extraLine3" in data:
        model.extra_line_3 = data["extraLine3"]
    else:
        model.extra_line_3 = _absent
        unknown += 1
    if "extraLine4" in data:
        model.extra_line_4 = data["extraLine4"]
    else:
        model.extra_line_4 = _absent
        unknown += 1
    if "city" in data:
        model.city = data["city"]
    else:
        model.city = _absent
        unknown += 1
    if "state" in data:
        model.state = data["state"]
    else:
        model.state = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
