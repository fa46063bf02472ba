from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import contact_assignment_party as _contact_assignment_party
from . import metadata_update as _metadata_update

if TYPE_CHECKING:
    from .contact_assignment_party import ContactAssignmentParty
    from .metadata_update import MetadataUpdate

NAMES = frozenset(
    {
        "legalEntity",
        "customer",
        "type",
        "primary",
        "metadata",
        "mixins",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ContactAssignmentUpdate:
    legal_entity: ContactAssignmentParty
    customer: ContactAssignmentParty
    type_: Literal["BILLING", "CONTACT", "LOGISTICS", "PRIMARY"] | str
    primary: bool | None | Unset = UNSET
    metadata: MetadataUpdate | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.legal_entity) is not UNSET:
            data["legalEntity"] = value
        if (value := self.customer) is not UNSET:
            data["customer"] = value
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if (value := self.primary) is not UNSET:
            data["primary"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ContactAssignmentUpdate:
        return decode(data)


def decode(data: Any) -> ContactAssignmentUpdate:
    if type(data) is not dict:
        passed: ContactAssignmentUpdate = data
        return passed
    get: Any = data.get
    model = _new(ContactAssignmentUpdate)
    value = get("legalEntity", UNSET)
    model.legal_entity = _contact_assignment_party.decode(value) if type(value) is dict else value
    value = get("customer", UNSET)
    model.customer = _contact_assignment_party.decode(value) if type(value) is dict else value
    model.type_ = get("type", UNSET)
    model.primary = get("primary", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _metadata_update.decode(value) if type(value) is dict else value
    model.mixins = get("mixins", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
