from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import customer as _customer
from . import legal_entity as _legal_entity
from . import metadata_response as _metadata_response

if TYPE_CHECKING:
    from .customer import Customer
    from .legal_entity import LegalEntity
    from .metadata_response import MetadataResponse

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


@attrs.define(kw_only=True, repr=False)
class CustomerAssignmentResponse:
    legal_entity: LegalEntity | None | Unset = UNSET
    customer: Customer | None | Unset = UNSET
    assignment_type: Literal["AUTOMATIC", "MANUAL"] | str | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    metadata: MetadataResponse | None | Unset = UNSET
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
        if (value := self.assignment_type) is not UNSET:
            data["assignmentType"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> CustomerAssignmentResponse:
        return decode(data)


def decode(data: Any) -> CustomerAssignmentResponse:
    if type(data) is not dict:
        passed: CustomerAssignmentResponse = data
        return passed
    get: Any = data.get
    model = _new(CustomerAssignmentResponse)
    value = get("legalEntity", UNSET)
    model.legal_entity = _legal_entity.decode(value) if type(value) is dict else value
    value = get("customer", UNSET)
    model.customer = _customer.decode(value) if type(value) is dict else value
    model.assignment_type = get("assignmentType", UNSET)
    model.mixins = get("mixins", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _metadata_response.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
