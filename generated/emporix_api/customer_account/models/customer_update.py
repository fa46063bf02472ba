from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import b2_b_create as _b2_b_create
from . import default_metadata as _default_metadata

if TYPE_CHECKING:
    from .b2_b_create import B2BCreate
    from .default_metadata import DefaultMetadata

NAMES = frozenset(
    {
        "title",
        "firstName",
        "middleName",
        "lastName",
        "contactPhone",
        "company",
        "preferredLanguage",
        "preferredCurrency",
        "preferredSite",
        "b2b",
        "metadata",
        "mixins",
        "contactEmail",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class CustomerUpdate:
    title: str | None | Unset = UNSET
    first_name: str | None | Unset = UNSET
    middle_name: str | None | Unset = UNSET
    last_name: str | None | Unset = UNSET
    contact_phone: str | None | Unset = UNSET
    company: str | None | Unset = UNSET
    preferred_language: str | None | Unset = UNSET
    preferred_currency: str | None | Unset = UNSET
    preferred_site: str | None | Unset = UNSET
    b2b: B2BCreate | None | Unset = UNSET
    metadata: DefaultMetadata | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    contact_email: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.title) is not UNSET:
            data["title"] = value
        if (value := self.first_name) is not UNSET:
            data["firstName"] = value
        if (value := self.middle_name) is not UNSET:
            data["middleName"] = value
        if (value := self.last_name) is not UNSET:
            data["lastName"] = value
        if (value := self.contact_phone) is not UNSET:
            data["contactPhone"] = value
        if (value := self.company) is not UNSET:
            data["company"] = value
        if (value := self.preferred_language) is not UNSET:
            data["preferredLanguage"] = value
        if (value := self.preferred_currency) is not UNSET:
            data["preferredCurrency"] = value
        if (value := self.preferred_site) is not UNSET:
            data["preferredSite"] = value
        if (value := self.b2b) is not UNSET:
            data["b2b"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.contact_email) is not UNSET:
            data["contactEmail"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> CustomerUpdate:
        return decode(data)


def decode(data: Any) -> CustomerUpdate:
    if type(data) is not dict:
        passed: CustomerUpdate = data
        return passed
    get: Any = data.get
    model = _new(CustomerUpdate)
    model.title = get("title", UNSET)
    model.first_name = get("firstName", UNSET)
    model.middle_name = get("middleName", UNSET)
    model.last_name = get("lastName", UNSET)
    model.contact_phone = get("contactPhone", UNSET)
    model.company = get("company", UNSET)
    model.preferred_language = get("preferredLanguage", UNSET)
    model.preferred_currency = get("preferredCurrency", UNSET)
    model.preferred_site = get("preferredSite", UNSET)
    value = get("b2b", UNSET)
    model.b2b = _b2_b_create.decode(value) if type(value) is dict else value
    value = get("metadata", UNSET)
    model.metadata = _default_metadata.decode(value) if type(value) is dict else value
    model.mixins = get("mixins", UNSET)
    model.contact_email = get("contactEmail", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
