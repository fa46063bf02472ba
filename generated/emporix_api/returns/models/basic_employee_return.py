from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import approver as _approver
from . import metadata_core as _metadata_core
from . import order as _order
from . import reason as _reason
from . import requestor as _requestor
from . import submitter as _submitter

if TYPE_CHECKING:
    from .approver import Approver
    from .metadata_core import MetadataCore
    from .order import Order
    from .reason import Reason
    from .requestor import Requestor
    from .submitter import Submitter

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
class BasicEmployeeReturn:
    orders: list[Order]
    reason: Reason
    requestor: Requestor
    submitter: Submitter
    mixins: dict[str, Any] | None | Unset = UNSET
    metadata: MetadataCore | None | Unset = UNSET
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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> BasicEmployeeReturn:
        return decode(data)


def decode(data: Any) -> BasicEmployeeReturn:
    if type(data) is not dict:
        passed: BasicEmployeeReturn = data
        return passed
    get: Any = data.get
    model = _new(BasicEmployeeReturn)
    value = get("orders", UNSET)
    model.orders = [_order.decode(item) for item in value] if type(value) is list else value
    value = get("reason", UNSET)
    model.reason = _reason.decode(value) if type(value) is dict else value
    value = get("requestor", UNSET)
    model.requestor = _requestor.decode(value) if type(value) is dict else value
    value = get("submitter", UNSET)
    model.submitter = _submitter.decode(value) if type(value) is dict else value
    model.mixins = get("mixins", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _metadata_core.decode(value) if type(value) is dict else value
    value = get("approver", UNSET)
    model.approver = _approver.decode(value) if type(value) is dict else value
    model.expiry_date = get("expiryDate", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
