from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import invoice_address as _invoice_address

if TYPE_CHECKING:
    from .invoice_address import InvoiceAddress

NAMES = frozenset(
    {
        "invoiceNumber",
        "invoiceAddress",
        "methods",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class Payment:
    invoice_number: str | None | Unset = UNSET
    invoice_address: InvoiceAddress | None | Unset = UNSET
    methods: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.invoice_number) is not UNSET:
            data["invoiceNumber"] = value
        if (value := self.invoice_address) is not UNSET:
            data["invoiceAddress"] = value
        if (value := self.methods) is not UNSET:
            data["methods"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> Payment:
        return decode(data)


def decode(data: Any) -> Payment:
    if type(data) is not dict:
        passed: Payment = data
        return passed
    get: Any = data.get
    model = _new(Payment)
    model.invoice_number = get("invoiceNumber", UNSET)
    value = get("invoiceAddress", UNSET)
    model.invoice_address = _invoice_address.decode(value) if type(value) is dict else value
    model.methods = get("methods", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
