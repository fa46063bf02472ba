from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...types import UNSET, Unset, encode

NAMES = frozenset(
    {
        "legalEntity",
        "customer",
        "id",
        "type",
        "primary",
        "metadata",
        "mixins",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ContactAssignmentCreate:
    legal_entity: dict[str, Any]
    customer: dict[str, Any]
    id: str | None | Unset = UNSET
    type_: Literal["BILLING", "CONTACT", "LOGISTICS", "PRIMARY"] | str | None | Unset = UNSET
    primary: bool | None | Unset = UNSET
    metadata: dict[str, Any] | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.legal_entity
        if value is not UNSET:
            data["legalEntity"] = encode(value)
        value = self.customer
        if value is not UNSET:
            data["customer"] = encode(value)
        value = self.id
        if value is not UNSET:
            data["id"] = value
        value = self.type_
        if value is not UNSET:
            data["type"] = value
        value = self.primary
        if value is not UNSET:
            data["primary"] = value
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
    def from_dict(data: Any) -> ContactAssignmentCreate:
        return decode(data)


def decode(data: Any) -> ContactAssignmentCreate:
    if type(data) is not dict:
        passed: ContactAssignmentCreate = data
        return passed
    get: Any = data.get
    model = _new(ContactAssignmentCreate)
    model.legal_entity = get("legalEntity", UNSET)
    model.customer = get("customer", UNSET)
    model.id = get("id", UNSET)
    model.type_ = get("type", UNSET)
    model.primary = get("primary", UNSET)
    model.metadata = get("metadata", UNSET)
    model.mixins = get("mixins", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
