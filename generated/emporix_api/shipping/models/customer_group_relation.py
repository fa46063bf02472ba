from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "customerId",
        "groupId",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CustomerGroupRelation(Model):
    """Request of `customer_group_relations.create` and `customer_group_relations.replace`; response of
    `customer_group_relations.list` and `customer_group_relations.get`.
    """

    customer_id: Maybe[str] = UNSET
    group_id: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.customer_id) is not UNSET:
            data["customerId"] = value
        if (value := self.group_id) is not UNSET:
            data["groupId"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CustomerGroupRelation:
        return decode(data)


def decode(data: Any) -> CustomerGroupRelation:
    if type(data) is not dict:
        passed: CustomerGroupRelation = data
        return passed
    model = _new(CustomerGroupRelation)
    unknown = len(data) - 2
    if "customerId" in data:
        model.customer_id = data["customerId"]
    else:
        model.customer_id = _absent
        unknown += 1
    if "groupId" in data:
        model.group_id = data["groupId"]
    else:
        model.group_id = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
