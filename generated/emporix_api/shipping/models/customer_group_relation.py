from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "customerId",
        "groupId",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class CustomerGroupRelation:
    customer_id: str | None | Unset = UNSET
    group_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.customer_id) is not UNSET:
            data["customerId"] = value
        if (value := self.group_id) is not UNSET:
            data["groupId"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> CustomerGroupRelation:
        return decode(data)


def decode(data: Any) -> CustomerGroupRelation:
    if type(data) is not dict:
        passed: CustomerGroupRelation = data
        return passed
    get: Any = data.get
    model = _new(CustomerGroupRelation)
    model.customer_id = get("customerId", UNSET)
    model.group_id = get("groupId", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
