from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import metadata_update as _metadata_update
    from .metadata_update import MetadataUpdate
else:
    _metadata_update = Deferred(globals(), "metadata_update")

NAMES = frozenset(
    {
        "mixins",
        "metadata",
        "customerId",
        "legalEntityId",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CustomerAssignmentUpsertBulk(Model):
    """Request of `segments.upsert_many_customers`."""

    mixins: Maybe[dict[str, Any]] = UNSET
    metadata: Maybe[MetadataUpdate] = UNSET
    customer_id: Maybe[str] = UNSET
    legal_entity_id: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.customer_id) is not UNSET:
            data["customerId"] = value
        if (value := self.legal_entity_id) is not UNSET:
            data["legalEntityId"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CustomerAssignmentUpsertBulk:
        return decode(data)


def decode(data: Any) -> CustomerAssignmentUpsertBulk:
    if type(data) is not dict:
        passed: CustomerAssignmentUpsertBulk = data
        return passed
    model = _new(CustomerAssignmentUpsertBulk)
    unknown = len(data) - 4
    if "mixins" in data:
        model.mixins = data["mixins"]
    else:
        model.mixins = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _metadata_update.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    if "customerId" in data:
        model.customer_id = data["customerId"]
    else:
        model.customer_id = _absent
        unknown += 1
    if "legalEntityId" in data:
        model.legal_entity_id = data["legalEntityId"]
    else:
        model.legal_entity_id = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
