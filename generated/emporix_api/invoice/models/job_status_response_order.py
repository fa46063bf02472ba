from __future__ import annotations

from typing import Any, Literal

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "orderId",
        "orderStatus",
        "message",
        "downloadLink",
        "invoiceNumber",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class JobStatusResponseOrder(Model):
    """Part of `JobStatusResponse`.

    Attributes:
        order_status: One of `'SUCCESS'`, `'FAILURE'`, `'PENDING'`.
    """

    order_id: Maybe[str] = UNSET
    order_status: Maybe[Literal["FAILURE", "PENDING", "SUCCESS"] | str] = UNSET
    """One of `'SUCCESS'`, `'FAILURE'`, `'PENDING'`."""
    message: Maybe[str] = UNSET
    download_link: Maybe[str] = UNSET
    invoice_number: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.order_id) is not UNSET:
            data["orderId"] = value
        if (value := self.order_status) is not UNSET:
            data["orderStatus"] = value
        if (value := self.message) is not UNSET:
            data["message"] = value
        if (value := self.download_link) is not UNSET:
            data["downloadLink"] = value
        if (value := self.invoice_number) is not UNSET:
            data["invoiceNumber"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> JobStatusResponseOrder:
        return decode(data)


def decode(data: Any) -> JobStatusResponseOrder:
    if type(data) is not dict:
        passed: JobStatusResponseOrder = data
        return passed
    model = _new(JobStatusResponseOrder)
    unknown = len(data) - 5
    if "orderId" in data:
        model.order_id = data["orderId"]
    else:
        model.order_id = _absent
        unknown += 1
    if "orderStatus" in data:
        model.order_status = data["orderStatus"]
    else:
        model.order_status = _absent
        unknown += 1
    if "message" in data:
        model.message = data["message"]
    else:
        model.message = _absent
        unknown += 1
    if "downloadLink" in data:
        model.download_link = data["downloadLink"]
    else:
        model.download_link = _absent
        unknown += 1
    if "invoiceNumber" in data:
        model.invoice_number = data["invoiceNumber"]
    else:
        model.invoice_number = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
