from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import b2_b_create as _b2_b_create
    from . import basic_metadata as _basic_metadata
    from .b2_b_create import B2BCreate
    from .basic_metadata import BasicMetadata
else:
    _b2_b_create = Deferred(globals(), "b2_b_create")
    _basic_metadata = Deferred(globals(), "basic_metadata")

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
        "type",
        "photoUrl",
        "b2b",
        "metadata",
        "mixins",
        "restriction",
        "id",
        "contactEmail",
        "password",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CustomerSignupBySeller(Model):
    """Request of `profiles.create`.

    Attributes:
        preferred_language: Default `'en_US'`.
        preferred_currency: Default `'USD'`; 3 characters.
        preferred_site: Default `'main'`.
        id: 1 to 66 characters; pattern `^[a-zA-Z0-9_-]+$`.
    """

    title: Maybe[str] = UNSET
    first_name: Maybe[str] = UNSET
    middle_name: Maybe[str] = UNSET
    last_name: Maybe[str] = UNSET
    contact_phone: Maybe[str] = UNSET
    company: Maybe[str] = UNSET
    preferred_language: Maybe[str] = UNSET
    """Default `'en_US'`."""
    preferred_currency: Maybe[str] = UNSET
    """Default `'USD'`; 3 characters."""
    preferred_site: Maybe[str] = UNSET
    """Default `'main'`."""
    type_: Maybe[str] = UNSET
    photo_url: Maybe[str] = UNSET
    b2b: Maybe[B2BCreate] = UNSET
    metadata: Maybe[BasicMetadata] = UNSET
    mixins: Maybe[dict[str, Any]] = UNSET
    restriction: Maybe[str] = UNSET
    id: Maybe[str] = UNSET
    """1 to 66 characters; pattern `^[a-zA-Z0-9_-]+$`."""
    contact_email: Maybe[str] = UNSET
    password: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if (value := self.photo_url) is not UNSET:
            data["photoUrl"] = value
        if (value := self.b2b) is not UNSET:
            data["b2b"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.restriction) is not UNSET:
            data["restriction"] = value
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.contact_email) is not UNSET:
            data["contactEmail"] = value
        if (value := self.password) is not UNSET:
            data["password"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CustomerSignupBySeller:
        return decode(data)


def decode(data: Any) -> CustomerSignupBySeller:
    if type(data) is not dict:
        passed: CustomerSignupBySeller = data
        return passed
    model = _new(CustomerSignupBySeller)
    unknown = len(data) - 18
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
    if "type" in data:
        model.type_ = data["type"]
    else:
        model.type_ = _absent
        unknown += 1
    if "photoUrl" in data:
        model.photo_url = data["photoUrl"]
    else:
        model.photo_url = _absent
        unknown += 1
    if "b2b" in data:
        value = data["b2b"]
        model.b2b = _b2_b_create.decode(value) if type(value) is dict else value
    else:
        model.b2b = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _basic_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    if "mixins" in data:
        model.mixins = data["mixins"]
    else:
        model.mixins = _absent
        unknown += 1
    if "restriction" in data:
        model.restriction = data["restriction"]
    else:
        model.restriction = _absent
        unknown += 1
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "contactEmail" in data:
        model.contact_email = data["contactEmail"]
    else:
        model.contact_email = _absent
        unknown += 1
    if "password" in data:
        model.password = data["password"]
    else:
        model.password = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
