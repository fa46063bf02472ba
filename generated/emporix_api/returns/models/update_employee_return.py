from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import approver as _approver
    from . import metadata_update as _metadata_update
    from . import order as _order
    from . import reason as _reason
    from . import requestor as _requestor
    from . import submitter as _submitter
    from .approver import Approver
    from .metadata_update import MetadataUpdate
    from .order import Order
    from .reason import Reason
    from .requestor import Requestor
    from .submitter import Submitter
else:
    _approver = Deferred(globals(), "approver")
    _metadata_update = Deferred(globals(), "metadata_update")
    _order = Deferred(globals(), "order")
    _reason = Deferred(globals(), "reason")
    _requestor = Deferred(globals(), "requestor")
    _submitter = Deferred(globals(), "submitter")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class UpdateEmployeeReturn(Model):
    """Request of `returns.replace`.

    Attributes:
        orders: Required.
        reason: Required.
        metadata: Required.
        approval_status: One of `'PENDING'`, `'APPROVED'`, `'REJECTED'`, `'CLOSED'`; required.
        requestor: Required.
        submitter: Required.
    """

    orders: list[Order]
    """Required."""
    reason: Reason
    """Required."""
    metadata: MetadataUpdate
    """Required."""
    approval_status: Literal["APPROVED", "CLOSED", "PENDING", "REJECTED"] | str
    """One of `'PENDING'`, `'APPROVED'`, `'REJECTED'`, `'CLOSED'`; required."""
    requestor: Requestor
    """Required."""
    submitter: Submitter
    """Required."""
    id: Maybe[str] = UNSET
    mixins: Maybe[dict[str, Any]] = UNSET
    received: Maybe[bool] = UNSET
    approver: Maybe[Approver] = UNSET
    expiry_date: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> UpdateEmployeeReturn:
        return decode(data)


def decode(data: Any) -> UpdateEmployeeReturn:
    if type(data) is not dict:
        passed: UpdateEmployeeReturn = data
        return passed
    model = _new(UpdateEmployeeReturn)
    unknown = len(data) - 11
    if "orders" in data:
        value = data["orders"]
        model.orders = [_order.decode(item) for item in value] if type(value) is list else value
    else:
        model.orders = _absent
        unknown += 1
    if "reason" in data:
        value = data["reason"]
        model.reason = _reason.decode(value) if type(value) is dict else value
    else:
        model.reason = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _metadata_update.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    if "approvalStatus" in data:
        model.approval_status = data["approvalStatus"]
    else:
        model.approval_status = _absent
        unknown += 1
    if "requestor" in data:
        value = data["requestor"]
        model.requestor = _requestor.decode(value) if type(value) is dict else value
    else:
        model.requestor = _absent
        unknown += 1
    if "submitter" in data:
        value = data["submitter"]
        model.submitter = _submitter.decode(value) if type(value) is dict else value
    else:
        model.submitter = _absent
        unknown += 1
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "mixins" in data:
        model.mixins = data["mixins"]
    else:
        model.mixins = _absent
        unknown += 1
    if "received" in data:
        model.received = data["received"]
    else:
        model.received = _absent
        unknown += 1
    if "approver" in data:
        value = data["approver"]
        model.approver = _approver.decode(value) if type(value) is dict else value
    else:
        model.approver = _absent
        unknown += 1
    if "expiryDate" in data:
        model.expiry_date = data["expiryDate"]
    else:
        model.expiry_date = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
