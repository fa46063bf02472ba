from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

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


@attrs.define(kw_only=True, repr=False)
class JobStatusResponseOrder:
    order_id: str | None | Unset = UNSET
    order_status: Literal["FAILURE", "PENDING", "SUCCESS"] | str | None | Unset = UNSET
    message: str | None | Unset = UNSET
    download_link: str | None | Unset = UNSET
    invoice_number: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> JobStatusResponseOrder:
        return decode(data)


def decode(data: Any) -> JobStatusResponseOrder:
    if type(data) is not dict:
        passed: JobStatusResponseOrder = data
        return passed
    get: Any = data.get
    model = _new(JobStatusResponseOrder)
    model.order_id = get("orderId", UNSET)
    model.order_status = get("orderStatus", UNSET)
    model.message = get("message", UNSET)
    model.download_link = get("downloadLink", UNSET)
    model.invoice_number = get("invoiceNumber", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
