from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import contact_assignment_party as _contact_assignment_party
    from . import metadata_create as _metadata_create
    from .contact_assignment_party import ContactAssignmentParty
    from .metadata_create import MetadataCreate
else:
    _contact_assignment_party = Deferred(globals(), "contact_assignment_party")
    _metadata_create = Deferred(globals(), "metadata_create")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ContactAssignmentCreate(Model):
    """Request of `contact_assignments.create`.

    Attributes:
        legal_entity: Required.
        customer: Required.
        id: 1 to 66 characters; pattern `^[a-zA-Z0-9_-]+$`.
        type_: One of `'PRIMARY'`, `'BILLING'`, `'LOGISTICS'`, `'CONTACT'`.
        primary: Default `False`.
    """

    legal_entity: ContactAssignmentParty
    """Required."""
    customer: ContactAssignmentParty
    """Required."""
    id: Maybe[str] = UNSET
    """1 to 66 characters; pattern `^[a-zA-Z0-9_-]+$`."""
    type_: Maybe[Literal["BILLING", "CONTACT", "LOGISTICS", "PRIMARY"] | str] = UNSET
    """One of `'PRIMARY'`, `'BILLING'`, `'LOGISTICS'`, `'CONTACT'`."""
    primary: Maybe[bool] = UNSET
    """Default `False`."""
    metadata: Maybe[MetadataCreate] = UNSET
    mixins: Maybe[dict[str, Any]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.legal_entity) is not UNSET:
            data["legalEntity"] = value
        if (value := self.customer) is not UNSET:
            data["customer"] = value
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if (value := self.primary) is not UNSET:
            data["primary"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ContactAssignmentCreate:
        return decode(data)


def decode(data: Any) -> ContactAssignmentCreate:
    if type(data) is not dict:
        passed: ContactAssignmentCreate = data
        return passed
    model = _new(ContactAssignmentCreate)
    unknown = len(data) - 7
    if "legalEntity" in data:
        value = data["legalEntity"]
        model.legal_entity = _contact_assignment_party.decode(value) if type(value) is dict else value
    else:
        model.legal_entity = _absent
        unknown += 1
    if "customer" in data:
        value = data["customer"]
        model.customer = _contact_assignment_party.decode(value) if type(value) is dict else value
    else:
        model.customer = _absent
        unknown += 1
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "type" in data:
        model.type_ = data["type"]
    else:
        model.type_ = _absent
        unknown += 1
    if "primary" in data:
        model.primary = data["primary"]
    else:
        model.primary = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _metadata_create.decode(value) if type(value) is dict else value
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
