from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import approver as _approver
from . import metadata_update as _metadata_update
from . import order as _order
from . import reason as _reason
from . import requestor as _requestor
from . import submitter as _submitter

if TYPE_CHECKING:
    from .approver import Approver
    from .metadata_update import MetadataUpdate
    from .order import Order
    from .reason import Reason
    from .requestor import Requestor
    from .submitter import Submitter

NAMES = frozenset(
    {
        "orders",
        "reason",
        "metadata",
        "approvalStatus",
        "requestor",
        "submitter",
        "id",
        "mixins",
        "received",
        "approver",
        "expiryDate",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class UpdateEmployeeReturn:
    orders: list[Order]
    reason: Reason
    metadata: MetadataUpdate
    approval_status: Literal["APPROVED", "CLOSED", "PENDING", "REJECTED"] | str
    requestor: Requestor
    submitter: Submitter
    id: str | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    received: bool | None | Unset = UNSET
    approver: Approver | None | Unset = UNSET
    expiry_date: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.orders) is not UNSET:
            data["orders"] = value
        if (value := self.reason) is not UNSET:
            data["reason"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.approval_status) is not UNSET:
            data["approvalStatus"] = value
        if (value := self.requestor) is not UNSET:
            data["requestor"] = value
        if (value := self.submitter) is not UNSET:
            data["submitter"] = value
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.received) is not UNSET:
            data["received"] = value
        if (value := self.approver) is not UNSET:
            data["approver"] = value
        if (value := self.expiry_date) is not UNSET:
            data["expiryDate"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> UpdateEmployeeReturn:
        return decode(data)


def decode(data: Any) -> UpdateEmployeeReturn:
    if type(data) is not dict:
        passed: UpdateEmployeeReturn = data
        return passed
    get: Any = data.get
    model = _new(UpdateEmployeeReturn)
    value = get("orders", UNSET)
    model.orders = [_order.decode(item) for item in value] if type(value) is list else value
    value = get("reason", UNSET)
    model.reason = _reason.decode(value) if type(value) is dict else value
    value = get("metadata", UNSET)
    model.metadata = _metadata_update.decode(value) if type(value) is dict else value
    model.approval_status = get("approvalStatus", UNSET)
    value = get("requestor", UNSET)
    model.requestor = _requestor.decode(value) if type(value) is dict else value
    value = get("submitter", UNSET)
    model.submitter = _submitter.decode(value) if type(value) is dict else value
    model.id = get("id", UNSET)
    model.mixins = get("mixins", UNSET)
    model.received = get("received", UNSET)
    value = get("approver", UNSET)
    model.approver = _approver.decode(value) if type(value) is dict else value
    model.expiry_date = get("expiryDate", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
