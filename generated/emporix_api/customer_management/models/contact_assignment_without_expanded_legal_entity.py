from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import customer as _customer
    from . import customer_management_metadata as _customer_management_metadata
    from . import id_response as _id_response
    from .customer import Customer
    from .customer_management_metadata import CustomerManagementMetadata
    from .id_response import IdResponse
else:
    _customer = Deferred(globals(), "customer")
    _customer_management_metadata = Deferred(globals(), "customer_management_metadata")
    _id_response = Deferred(globals(), "id_response")

NAMES = frozenset(
    {
        "id",
        "legalEntity",
        "customer",
        "type",
        "primary",
        "metadata",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ContactAssignmentWithoutExpandedLegalEntity(Model):
    """Part of `LegalEntity`.

    Attributes:
        type_: One of `'PRIMARY'`, `'BILLING'`, `'LOGISTICS'`, `'CONTACT'`.
    """

    id: Maybe[str] = UNSET
    legal_entity: Maybe[IdResponse] = UNSET
    customer: Maybe[Customer] = UNSET
    type_: Maybe[Literal["BILLING", "CONTACT", "LOGISTICS", "PRIMARY"] | str] = UNSET
    """One of `'PRIMARY'`, `'BILLING'`, `'LOGISTICS'`, `'CONTACT'`."""
    primary: Maybe[bool] = UNSET
    metadata: Maybe[CustomerManagementMetadata] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ContactAssignmentWithoutExpandedLegalEntity:
        return decode(data)


def decode(data: Any) -> ContactAssignmentWithoutExpandedLegalEntity:
    if type(data) is not dict:
        passed: ContactAssignmentWithoutExpandedLegalEntity = data
        return passed
    model = _new(ContactAssignmentWithoutExpandedLegalEntity)
    unknown = len(data) - 6
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "legalEntity" in data:
        value = data["legalEntity"]
        model.legal_entity = _id_response.decode(value) if type(value) is dict else value
    else:
        model.legal_entity = _absent
        unknown += 1
    if "customer" in data:
        value = data["customer"]
        model.customer = _customer.decode(value) if type(value) is dict else value
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
        model.metadata = _customer_management_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
