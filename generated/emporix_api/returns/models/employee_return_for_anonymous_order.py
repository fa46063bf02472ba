from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import approver as _approver
    from . import employee_return_for_anonymous_order_requestor as _employee_return_for_anonymous_order_requestor
    from . import metadata_core as _metadata_core
    from . import order as _order
    from . import reason as _reason
    from . import submitter as _submitter
    from .approver import Approver
    from .employee_return_for_anonymous_order_requestor import EmployeeReturnForAnonymousOrderRequestor
    from .metadata_core import MetadataCore
    from .order import Order
    from .reason import Reason
    from .submitter import Submitter
else:
    _approver = Deferred(globals(), "approver")
    _employee_return_for_anonymous_order_requestor = Deferred(
        globals(), "employee_return_for_anonymous_order_requestor"
    )
    _metadata_core = Deferred(globals(), "metadata_core")
    _order = Deferred(globals(), "order")
    _reason = Deferred(globals(), "reason")
    _submitter = Deferred(globals(), "submitter")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class EmployeeReturnForAnonymousOrder(Model):
    """Request of `returns.create`.

    Attributes:
        orders: Required.
        reason: Required.
        requestor: Required.
        submitter: Required.
    """

    orders: list[Order]
    """Required."""
    reason: Reason
    """Required."""
    requestor: EmployeeReturnForAnonymousOrderRequestor
    """Required."""
    submitter: Submitter
    """Required."""
    mixins: Maybe[dict[str, Any]] = UNSET
    metadata: Maybe[MetadataCore] = UNSET
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
        if (value := self.requestor) is not UNSET:
            data["requestor"] = value
        if (value := self.submitter) is not UNSET:
            data["submitter"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.approver) is not UNSET:
            data["approver"] = value
        if (value := self.expiry_date) is not UNSET:
            data["expiryDate"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> EmployeeReturnForAnonymousOrder:
        return decode(data)


def decode(data: Any) -> EmployeeReturnForAnonymousOrder:
    if type(data) is not dict:
        passed: EmployeeReturnForAnonymousOrder = data
        return passed
    model = _new(EmployeeReturnForAnonymousOrder)
    unknown = len(data) - 8
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
    if "requestor" in data:
        value = data["requestor"]
        model.requestor = _employee_return_for_anonymous_order_requestor.decode(value) if type(value) is dict else value
    else:
        model.requestor = _absent
        unknown += 1
    if "submitter" in data:
        value = data["submitter"]
        model.submitter = _submitter.decode(value) if type(value) is dict else value
    else:
        model.submitter = _absent
        unknown += 1
    if "mixins" in data:
        model.mixins = data["mixins"]
    else:
        model.mixins = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _metadata_core.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
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
