from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import mixin_metadata as _mixin_metadata

if TYPE_CHECKING:
    from .mixin_metadata import MixinMetadata

NAMES = frozenset(
    {
        "email",
        "id",
        "name",
        "title",
        "firstName",
        "middleName",
        "lastName",
        "contactPhone",
        "company",
        "metadata",
        "mixins",
        "guest",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class Customer:
    email: str
    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    title: str | None | Unset = UNSET
    first_name: str | None | Unset = UNSET
    middle_name: str | None | Unset = UNSET
    last_name: str | None | Unset = UNSET
    contact_phone: str | None | Unset = UNSET
    company: str | None | Unset = UNSET
    metadata: MixinMetadata | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    guest: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.email) is not UNSET:
            data["email"] = value
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
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
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.guest) is not UNSET:
            data["guest"] = value
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
    model.email = get("email", UNSET)
    model.id = get("id", UNSET)
    model.name = get("name", UNSET)
    model.title = get("title", UNSET)
    model.first_name = get("firstName", UNSET)
    model.middle_name = get("middleName", UNSET)
    model.last_name = get("lastName", UNSET)
    model.contact_phone = get("contactPhone", UNSET)
    model.company = get("company", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _mixin_metadata.decode(value) if type(value) is dict else value
    model.mixins = get("mixins", UNSET)
    model.guest = get("guest", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
