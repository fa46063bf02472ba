from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, encode

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

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.resource_type
        if value is not UNSET:
            data["resourceType"] = value
        value = self.resource_id
        if value is not UNSET:
            data["resourceId"] = value
        value = self.action
        if value is not UNSET:
            data["action"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
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
