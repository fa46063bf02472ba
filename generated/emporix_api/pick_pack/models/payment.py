from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import invoice_address as _invoice_address
    from .invoice_address import InvoiceAddress
else:
    _invoice_address = Deferred(globals(), "invoice_address")

NAMES = frozenset(
    {
        "invoiceNumber",
        "invoiceAddress",
        "methods",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Payment(Model):
    """Part of `Order`."""

    invoice_number: Maybe[str] = UNSET
    invoice_address: Maybe[InvoiceAddress] = UNSET
    methods: Maybe[list[str]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.invoice_number) is not UNSET:
            data["invoiceNumber"] = value
        if (value := self.invoice_address) is not UNSET:
            data["invoiceAddress"] = value
        if (value := self.methods) is not UNSET:
            data["methods"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Payment:
        return decode(data)


def decode(data: Any) -> Payment:
    if type(data) is not dict:
        passed: Payment = data
        return passed
    model = _new(Payment)
    unknown = len(data) - 3
    if "invoiceNumber" in data:
        model.invoice_number = data["invoiceNumber"]
    else:
        model.invoice_number = _absent
        unknown += 1
    if "invoiceAddress" in data:
        value = data["invoiceAddress"]
        model.invoice_address = _invoice_address.decode(value) if type(value) is dict else value
    else:
        model.invoice_address = _absent
        unknown += 1
    if "methods" in data:
        model.methods = data["methods"]
    else:
        model.methods = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
