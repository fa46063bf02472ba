from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import default_metadata as _default_metadata
    from .default_metadata import DefaultMetadata
else:
    _default_metadata = Deferred(globals(), "default_metadata")

NAMES = frozenset(
    {
        "id",
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
        "isDefault",
        "tags",
        "metadata",
        "mixins",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Address(Model):
    """Response of `profiles.list_addresses` and `profiles.get_address`; part of `Customer`.

    Attributes:
        country: 2 characters.
        is_default: Default `False`.
    """

    id: Maybe[str] = UNSET
    contact_name: Maybe[str] = UNSET
    company_name: Maybe[str] = UNSET
    street: Maybe[str] = UNSET
    street_number: Maybe[str] = UNSET
    street_appendix: Maybe[str] = UNSET
    extra_line_1: Maybe[str] = UNSET
    extra_line_2: Maybe[str] = UNSET
    extra_line_3: Maybe[str] = UNSET
    extra_line_4: Maybe[str] = UNSET
    zip_code: Maybe[str] = UNSET
    city: Maybe[str] = UNSET
    country: Maybe[str] = UNSET
    """2 characters."""
    state: Maybe[str] = UNSET
    contact_phone: Maybe[str] = UNSET
    is_default: Maybe[bool] = UNSET
    """Default `False`."""
    tags: Maybe[list[str]] = UNSET
    metadata: Maybe[DefaultMetadata] = UNSET
    mixins: Maybe[dict[str, Any]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
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
        if (value := self.is_default) is not UNSET:
            data["isDefault"] = value
        if (value := self.tags) is not UNSET:
            data["tags"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
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
    unknown = len(data) - 19
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "contactName" in data:
        model.contact_name = data["contactName"]
    else:
        model.contact_name = _absent
        unknown += 1
    if "companyName" in data:
        model.company_name = data["companyName"]
    else:
        model.company_name = _absent
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
    if "streetAppendix" in data:
        model.street_appendix = data["streetAppendix"]
    else:
        model.street_appendix = _absent
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
    if "zipCode" in data:
        model.zip_code = data["zipCode"]
    else:
        model.zip_code = _absent
        unknown += 1
    if "city" in data:
        model.city = data["city"]
    else:
        model.city = _absent
        unknown += 1
    if "country" in data:
        model.country = data["country"]
    else:
        model.country = _absent
        unknown += 1
    if "state" in data:
        model.state = data["state"]
    else:
        model.state = _absent
        unknown += 1
    if "contactPhone" in data:
        model.contact_phone = data["contactPhone"]
    else:
        model.contact_phone = _absent
        unknown += 1
    if "isDefault" in data:
        model.is_default = data["isDefault"]
    else:
        model.is_default = _absent
        unknown += 1
    if "tags" in data:
        model.tags = data["tags"]
    else:
        model.tags = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _default_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    if "mixins" in data:
        model.mixins = data["mixins"]
    else:
        model.mixins = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
