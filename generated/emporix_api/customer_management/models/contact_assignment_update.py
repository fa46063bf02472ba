from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import contact_assignment_party as _contact_assignment_party
    from . import metadata_update as _metadata_update
    from .contact_assignment_party import ContactAssignmentParty
    from .metadata_update import MetadataUpdate
else:
    _contact_assignment_party = Deferred(globals(), "contact_assignment_party")
    _metadata_update = Deferred(globals(), "metadata_update")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ContactAssignmentUpdate(Model):
    """Request of `contact_assignments.upsert`.

    Attributes:
        legal_entity: Required.
        customer: Required.
        type_: One of `'PRIMARY'`, `'BILLING'`, `'LOGISTICS'`, `'CONTACT'`; required.
        primary: Default `False`.
    """

    legal_entity: ContactAssignmentParty
    """Required."""
    customer: ContactAssignmentParty
    """Required."""
    type_: Literal["BILLING", "CONTACT", "LOGISTICS", "PRIMARY"] | str
    """One of `'PRIMARY'`, `'BILLING'`, `'LOGISTICS'`, `'CONTACT'`; required."""
    primary: Maybe[bool] = UNSET
    """Default `False`."""
    metadata: Maybe[MetadataUpdate] = UNSET
    mixins: Maybe[dict[str, Any]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ContactAssignmentUpdate:
        return decode(data)


def decode(data: Any) -> ContactAssignmentUpdate:
    if type(data) is not dict:
        passed: ContactAssignmentUpdate = data
        return passed
    model = _new(ContactAssignmentUpdate)
    unknown = len(data) - 6
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
        model.metadata = _metadata_update.decode(value) if type(value) is dict else value
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
