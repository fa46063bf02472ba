from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, as_dict

NAMES = frozenset(
    {
        "resourceType",
        "resourceId",
        "action",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class ApprovalPermittedRequest:
    resource_type: Literal["CART", "QUOTE"] | str
    resource_id: str
    action: Literal["CHECKOUT"] | str
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.resource_type) is not UNSET:
            data["resourceType"] = value
        if (value := self.resource_id) is not UNSET:
            data["resourceId"] = value
        if (value := self.action) is not UNSET:
            data["action"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> ApprovalPermittedRequest:
        return decode(data)


def decode(data: Any) -> ApprovalPermittedRequest:
    if type(data) is not dict:
        passed: ApprovalPermittedRequest = data
        return passed
    get: Any = data.get
    model = _new(ApprovalPermittedRequest)
    model.resource_type = get("resourceType", UNSET)
    model.resource_id = get("resourceId", UNSET)
    model.action = get("action", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
