from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...types import UNSET, Unset, encode
from . import approver as _approver

if TYPE_CHECKING:
    from .approver import Approver

NAMES = frozenset(
    {
        "orders",
        "reason",
        "requestor",
        "submitter",
        "mixins",
        "metadata",
        "approver",
        "expiryDate",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class EmployeeReturnForAnonymousOrder:
    orders: list[dict[str, Any]]
    reason: dict[str, Any]
    requestor: dict[str, Any]
    submitter: dict[str, Any]
    mixins: dict[str, Any] | None | Unset = UNSET
    metadata: dict[str, Any] | None | Unset = UNSET
    approver: Approver | None | Unset = UNSET
    expiry_date: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.orders
        if value is not UNSET:
            data["orders"] = encode(value)
        value = self.reason
        if value is not UNSET:
            data["reason"] = encode(value)
        value = self.requestor
        if value is not UNSET:
            data["requestor"] = encode(value)
        value = self.submitter
        if value is not UNSET:
            data["submitter"] = encode(value)
        value = self.mixins
        if value is not UNSET:
            data["mixins"] = encode(value)
        value = self.metadata
        if value is not UNSET:
            data["metadata"] = encode(value)
        value = self.approver
        if value is not UNSET:
            data["approver"] = encode(value)
        value = self.expiry_date
        if value is not UNSET:
            data["expiryDate"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> EmployeeReturnForAnonymousOrder:
        return decode(data)


def decode(data: Any) -> EmployeeReturnForAnonymousOrder:
    if type(data) is not dict:
        passed: EmployeeReturnForAnonymousOrder = data
        return passed
    get: Any = data.get
    model = _new(EmployeeReturnForAnonymousOrder)
    model.orders = get("orders", UNSET)
    model.reason = get("reason", UNSET)
    model.requestor = get("requestor", UNSET)
    model.submitter = get("submitter", UNSET)
    model.mixins = get("mixins", UNSET)
    model.metadata = get("metadata", UNSET)
    model.approver = _approver.decode(get("approver", UNSET))
    model.expiry_date = get("expiryDate", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
