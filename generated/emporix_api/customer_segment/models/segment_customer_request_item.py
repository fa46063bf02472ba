from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "customerId",
        "legalEntityId",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class SegmentCustomerRequestItem(Model):
    """Request of `segments.delete_many_customers`."""

    customer_id: Maybe[str] = UNSET
    legal_entity_id: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.customer_id) is not UNSET:
            data["customerId"] = value
        if (value := self.legal_entity_id) is not UNSET:
            data["legalEntityId"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> SegmentCustomerRequestItem:
        return decode(data)


def decode(data: Any) -> SegmentCustomerRequestItem:
    if type(data) is not dict:
        passed: SegmentCustomerRequestItem = data
        return passed
    model = _new(SegmentCustomerRequestItem)
    unknown = len(data) - 2
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
