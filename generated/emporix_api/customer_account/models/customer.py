from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import account_id as _account_id
from . import address as _address
from . import b2_b as _b2_b
from . import default_metadata as _default_metadata

if TYPE_CHECKING:
    from .account_id import AccountId
    from .address import Address
    from .b2_b import B2B
    from .default_metadata import DefaultMetadata

NAMES = frozenset(
    {
        "id",
        "customerNumber",
        "title",
        "firstName",
        "middleName",
        "lastName",
        "contactEmail",
        "contactPhone",
        "company",
        "preferredLanguage",
        "preferredCurrency",
        "preferredSite",
        "accounts",
        "addresses",
        "defaultAddress",
        "businessModel",
        "b2b",
        "mixins",
        "metadata",
        "lastLogin",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class Customer:
    id: str | None | Unset = UNSET
    customer_number: str | None | Unset = UNSET
    title: str | None | Unset = UNSET
    first_name: str | None | Unset = UNSET
    middle_name: str | None | Unset = UNSET
    last_name: str | None | Unset = UNSET
    contact_email: str | None | Unset = UNSET
    contact_phone: str | None | Unset = UNSET
    company: str | None | Unset = UNSET
    preferred_language: str | None | Unset = UNSET
    preferred_currency: str | None | Unset = UNSET
    preferred_site: str | None | Unset = UNSET
    accounts: list[AccountId] | None | Unset = UNSET
    addresses: list[Address] | None | Unset = UNSET
    default_address: Address | None | Unset = UNSET
    business_model: Literal["B2B", "B2C"] | str | None | Unset = UNSET
    b2b: B2B | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    metadata: DefaultMetadata | None | Unset = UNSET
    last_login: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.customer_number) is not UNSET:
            data["customerNumber"] = value
        if (value := self.title) is not UNSET:
            data["title"] = value
        if (value := self.first_name) is not UNSET:
            data["firstName"] = value
        if (value := self.middle_name) is not UNSET:
            data["middleName"] = value
        if (value := self.last_name) is not UNSET:
            data["lastName"] = value
        if (value := self.contact_email) is not UNSET:
            data["contactEmail"] = value
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
        if (value := self.accounts) is not UNSET:
            data["accounts"] = value
        if (value := self.addresses) is not UNSET:
            data["addresses"] = value
        if (value := self.default_address) is not UNSET:
            data["defaultAddress"] = value
        if (value := self.business_model) is not UNSET:
            data["businessModel"] = value
        if (value := self.b2b) is not UNSET:
            data["b2b"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.last_login) is not UNSET:
            data["lastLogin"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> Customer:
        return decode(data)


def decode(data: Any) -> Customer:
    if type(data) is not dict:
        passed: Customer = data
        return passed
    get: Any = data.get
    model = _new(Customer)
    model.id = get("id", UNSET)
    model.customer_number = get("customerNumber", UNSET)
    model.title = get("title", UNSET)
    model.first_name = get("firstName", UNSET)
    model.middle_name = get("middleName", UNSET)
    model.last_name = get("lastName", UNSET)
    model.contact_email = get("contactEmail", UNSET)
    model.contact_phone = get("contactPhone", UNSET)
    model.company = get("company", UNSET)
    model.preferred_language = get("preferredLanguage", UNSET)
    model.preferred_currency = get("preferredCurrency", UNSET)
    model.preferred_site = get("preferredSite", UNSET)
    value = get("accounts", UNSET)
    model.accounts = [_account_id.decode(item) for item in value] if type(value) is list else value
    value = get("addresses", UNSET)
    model.addresses = [_address.decode(item) for item in value] if type(value) is list else value
    value = get("defaultAddress", UNSET)
    model.default_address = _address.decode(value) if type(value) is dict else value
    model.business_model = get("businessModel", UNSET)
    value = get("b2b", UNSET)
    model.b2b = _b2_b.decode(value) if type(value) is dict else value
    model.mixins = get("mixins", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _default_metadata.decode(value) if type(value) is dict else value
    model.last_login = get("lastLogin", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
