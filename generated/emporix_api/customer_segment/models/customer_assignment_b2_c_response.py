from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import customer as _customer
    from . import metadata_response as _metadata_response
    from .customer import Customer
    from .metadata_response import MetadataResponse
else:
    _customer = Deferred(globals(), "customer")
    _metadata_response = Deferred(globals(), "metadata_response")

NAMES = frozenset(
    {
        "customer",
        "assignmentType",
        "mixins",
        "metadata",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CustomerAssignmentB2CResponse(Model):
    """Response of `segments.get_customer`.

    Attributes:
        assignment_type: One of `'MANUAL'`, `'AUTOMATIC'`.
    """

    customer: Maybe[Customer] = UNSET
    assignment_type: Maybe[Literal["AUTOMATIC", "MANUAL"] | str] = UNSET
    """One of `'MANUAL'`, `'AUTOMATIC'`."""
    mixins: Maybe[dict[str, Any]] = UNSET
    metadata: Maybe[MetadataResponse] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
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
    def from_dict(data: Any) -> CustomerAssignmentB2CResponse:
        return decode(data)


def decode(data: Any) -> CustomerAssignmentB2CResponse:
    if type(data) is not dict:
        passed: CustomerAssignmentB2CResponse = data
        return passed
    model = _new(CustomerAssignmentB2CResponse)
    unknown = len(data) - 4
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
