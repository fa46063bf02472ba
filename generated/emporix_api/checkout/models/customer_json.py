from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
from . import mixin_metadata_json as _mixin_metadata_json

if TYPE_CHECKING:
    from .mixin_metadata_json import MixinMetadataJson

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
class CustomerJson:
    email: str
    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    title: str | None | Unset = UNSET
    first_name: str | None | Unset = UNSET
    middle_name: str | None | Unset = UNSET
    last_name: str | None | Unset = UNSET
    contact_phone: str | None | Unset = UNSET
    company: str | None | Unset = UNSET
    metadata: MixinMetadataJson | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    guest: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.email
        if value is not UNSET:
            data["email"] = value
        value = self.id
        if value is not UNSET:
            data["id"] = value
        value = self.name
        if value is not UNSET:
            data["name"] = value
        value = self.title
        if value is not UNSET:
            data["title"] = value
        value = self.first_name
        if value is not UNSET:
            data["firstName"] = value
        value = self.middle_name
        if value is not UNSET:
            data["middleName"] = value
        value = self.last_name
        if value is not UNSET:
            data["lastName"] = value
        value = self.contact_phone
        if value is not UNSET:
            data["contactPhone"] = value
        value = self.company
        if value is not UNSET:
            data["company"] = value
        value = self.metadata
        if value is not UNSET:
            data["metadata"] = encode(value)
        value = self.mixins
        if value is not UNSET:
            data["mixins"] = encode(value)
        value = self.guest
        if value is not UNSET:
            data["guest"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> CustomerJson:
        return decode(data)


def decode(data: Any) -> CustomerJson:
    if type(data) is not dict:
        passed: CustomerJson = data
        return passed
    get: Any = data.get
    model = _new(CustomerJson)
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
    model.metadata = _mixin_metadata_json.decode(value) if type(value) is dict else value
    model.mixins = get("mixins", UNSET)
    model.guest = get("guest", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
