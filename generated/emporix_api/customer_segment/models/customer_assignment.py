from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import customer as _customer
    from . import legal_entity as _legal_entity
    from . import metadata_response as _metadata_response
    from .customer import Customer
    from .legal_entity import LegalEntity
    from .metadata_response import MetadataResponse
else:
    _customer = Deferred(globals(), "customer")
    _legal_entity = Deferred(globals(), "legal_entity")
    _metadata_response = Deferred(globals(), "metadata_response")

NAMES = frozenset(
    {
        "legalEntity",
        "customer",
        "assignmentType",
        "mixins",
        "metadata",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CustomerAssignment(Model):
    """Response of `segments.list_customers`, `segments.search_customers` and `segments.get_customer_by_legal_entity`.

    Attributes:
        assignment_type: One of `'MANUAL'`, `'AUTOMATIC'`.
    """

    legal_entity: Maybe[LegalEntity] = UNSET
    customer: Maybe[Customer] = UNSET
    assignment_type: Maybe[Literal["AUTOMATIC", "MANUAL"] | str] = UNSET
    """One of `'MANUAL'`, `'AUTOMATIC'`."""
    mixins: Maybe[dict[str, Any]] = UNSET
    metadata: Maybe[MetadataResponse] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.legal_entity) is not UNSET:
            data["legalEntity"] = value
        if (value := self.customer) is not UNSET:
            data["customer"] = value
        if (value := self.assignment_type) is not UNSET:
            data["assignmentType"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CustomerAssignment:
        return decode(data)


def decode(data: Any) -> CustomerAssignment:
    if type(data) is not dict:
        passed: CustomerAssignment = data
        return passed
    model = _new(CustomerAssignment)
    unknown = len(data) - 5
    if "legalEntity" in data:
        value = data["legalEntity"]
        model.legal_entity = _legal_entity.decode(value) if type(value) is dict else value
    else:
        model.legal_entity = _absent
        unknown += 1
    if "customer" in data:
        value = data["customer"]
        model.customer = _customer.decode(value) if type(value) is dict else value
    else:
        model.customer = _absent
        unknown += 1
    if "assignmentType" in data:
        model.assignment_type = data["assignmentType"]
    else:
        model.assignment_type = _absent
        unknown += 1
    if "mixins" in data:
        model.mixins = data["mixins"]
    else:
        model.mixins = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _metadata_response.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
