from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import account_id as _account_id
    from . import address as _address
    from . import b2_b as _b2_b
    from . import default_metadata as _default_metadata
    from .account_id import AccountId
    from .address import Address
    from .b2_b import B2B
    from .default_metadata import DefaultMetadata
else:
    _account_id = Deferred(globals(), "account_id")
    _address = Deferred(globals(), "address")
    _b2_b = Deferred(globals(), "b2_b")
    _default_metadata = Deferred(globals(), "default_metadata")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Customer(Model):
    """Response of `me.get`.

    Attributes:
        preferred_language: Default `'en_US'`.
        preferred_currency: Default `'USD'`; 3 characters.
        preferred_site: Default `'main'`.
        business_model: One of `'B2B'`, `'B2C'`.
        last_login: A timestamp, `2026-01-31T12:00:00Z`.
    """

    id: Maybe[str] = UNSET
    customer_number: Maybe[str] = UNSET
    title: Maybe[str] = UNSET
    first_name: Maybe[str] = UNSET
    middle_name: Maybe[str] = UNSET
    last_name: Maybe[str] = UNSET
    contact_email: Maybe[str] = UNSET
    contact_phone: Maybe[str] = UNSET
    company: Maybe[str] = UNSET
    preferred_language: Maybe[str] = UNSET
    """Default `'en_US'`."""
    preferred_currency: Maybe[str] = UNSET
    """Default `'USD'`; 3 characters."""
    preferred_site: Maybe[str] = UNSET
    """Default `'main'`."""
    accounts: Maybe[list[AccountId]] = UNSET
    addresses: Maybe[list[Address]] = UNSET
    default_address: Maybe[Address] = UNSET
    business_model: Maybe[Literal["B2B", "B2C"] | str] = UNSET
    """One of `'B2B'`, `'B2C'`."""
    b2b: Maybe[B2B] = UNSET
    mixins: Maybe[dict[str, Any]] = UNSET
    metadata: Maybe[DefaultMetadata] = UNSET
    last_login: Maybe[str] = UNSET
    """A timestamp, `2026-01-31T12:00:00Z`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Customer:
        return decode(data)


def decode(data: Any) -> Customer:
    if type(data) is not dict:
        passed: Customer = data
        return passed
    model = _new(Customer)
    unknown = len(data) - 20
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "customerNumber" in data:
        model.customer_number = data["customerNumber"]
    else:
        model.customer_number = _absent
        unknown += 1
    if "title" in data:
        model.title = data["title"]
    else:
        model.title = _absent
        unknown += 1
    if "firstName" in data:
        model.first_name = data["firstName"]
    else:
        model.first_name = _absent
        unknown += 1
    if "middleName" in data:
        model.middle_name = data["middleName"]
    else:
        model.middle_name = _absent
        unknown += 1
    if "lastName" in data:
        model.last_name = data["lastName"]
    else:
        model.last_name = _absent
        unknown += 1
    if "contactEmail" in data:
        model.contact_email = data["contactEmail"]
    else:
        model.contact_email = _absent
        unknown += 1
    if "contactPhone" in data:
        model.contact_phone = data["contactPhone"]
    else:
        model.contact_phone = _absent
        unknown += 1
    if "company" in data:
        model.company = data["company"]
    else:
        model.company = _absent
        unknown += 1
    if "preferredLanguage" in data:
        model.preferred_language = data["preferredLanguage"]
    else:
        model.preferred_language = _absent
        unknown += 1
    if "preferredCurrency" in data:
        model.preferred_currency = data["preferredCurrency"]
    else:
        model.preferred_currency = _absent
        unknown += 1
    if "preferredSite" in data:
        model.preferred_site = data["preferredSite"]
    else:
        model.preferred_site = _absent
        unknown += 1
    if "accounts" in data:
        value = data["accounts"]
        model.accounts = [_account_id.decode(item) for item in value] if type(value) is list else value
    else:
        model.accounts = _absent
        unknown += 1
    if "addresses" in data:
        value = data["addresses"]
        model.addresses = [_address.decode(item) for item in value] if type(value) is list else value
    else:
        model.addresses = _absent
        unknown += 1
    if "defaultAddress" in data:
        value = data["defaultAddress"]
        model.default_address = _address.decode(value) if type(value) is dict else value
    else:
        model.default_address = _absent
        unknown += 1
    if "businessModel" in data:
        model.business_model = data["businessModel"]
    else:
        model.business_model = _absent
        unknown += 1
    if "b2b" in data:
        value = data["b2b"]
        model.b2b = _b2_b.decode(value) if type(value) is dict else value
    else:
        model.b2b = _absent
        unknown += 1
    if "mixins" in data:
        model.mixins = data["mixins"]
    else:
        model.mixins = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _default_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    if "lastLogin" in data:
        model.last_login = data["lastLogin"]
    else:
        model.last_login = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
