from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import external_fee_tax_value_value as _external_fee_tax_value_value
    from .external_fee_tax_value_value import ExternalFeeTaxValueValue
else:
    _external_fee_tax_value_value = Deferred(globals(), "external_fee_tax_value_value")

NAMES = frozenset(
    {
        "name",
        "rate",
        "taxable",
        "value",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ExternalFeeTaxValue(Model):
    """Part of `ExternalFee`."""

    name: Maybe[str] = UNSET
    rate: Maybe[float] = UNSET
    taxable: Maybe[float] = UNSET
    value: Maybe[ExternalFeeTaxValueValue] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.rate) is not UNSET:
            data["rate"] = value
        if (value := self.taxable) is not UNSET:
            data["taxable"] = value
        if (value := self.value) is not UNSET:
            data["value"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ExternalFeeTaxValue:
        return decode(data)


def decode(data: Any) -> ExternalFeeTaxValue:
    if type(data) is not dict:
        passed: ExternalFeeTaxValue = data
        return passed
    model = _new(ExternalFeeTaxValue)
    unknown = len(data) - 4
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "rate" in data:
        model.rate = data["rate"]
    else:
        model.rate = _absent
        unknown += 1
    if "taxable" in data:
        model.taxable = data["taxable"]
    else:
        model.taxable = _absent
        unknown += 1
    if "value" in data:
        value = data["value"]
        model.value = _external_fee_tax_value_value.decode(value) if type(value) is dict else value
    else:
        model.value = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
