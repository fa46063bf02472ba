from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
from . import mixins_metadata as _mixins_metadata

if TYPE_CHECKING:
    from .mixins_metadata import MixinsMetadata

NAMES = frozenset(
    {
        "id",
        "name",
        "title",
        "firstName",
        "middleName",
        "lastName",
        "company",
        "email",
        "metadata",
        "mixins",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class Customer:
    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    title: str | None | Unset = UNSET
    first_name: str | None | Unset = UNSET
    middle_name: str | None | Unset = UNSET
    last_name: str | None | Unset = UNSET
    company: str | None | Unset = UNSET
    email: str | None | Unset = UNSET
    metadata: MixinsMetadata | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
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
        value = self.company
        if value is not UNSET:
            data["company"] = value
        value = self.email
        if value is not UNSET:
            data["email"] = value
        value = self.metadata
        if value is not UNSET:
            data["metadata"] = encode(value)
        value = self.mixins
        if value is not UNSET:
            data["mixins"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
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
    model.name = get("name", UNSET)
    model.title = get("title", UNSET)
    model.first_name = get("firstName", UNSET)
    model.middle_name = get("middleName", UNSET)
    model.last_name = get("lastName", UNSET)
    model.company = get("company", UNSET)
    model.email = get("email", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _mixins_metadata.decode(value) if type(value) is dict else value
    model.mixins = get("mixins", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
