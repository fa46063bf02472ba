from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "active",
        "configuration",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class PaymentMethodUpdateRequest:
    active: bool | None | Unset = UNSET
    configuration: dict[str, str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.active) is not UNSET:
            data["active"] = value
        if (value := self.configuration) is not UNSET:
            data["configuration"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> PaymentMethodUpdateRequest:
        return decode(data)


def decode(data: Any) -> PaymentMethodUpdateRequest:
    if type(data) is not dict:
        passed: PaymentMethodUpdateRequest = data
        return passed
    get: Any = data.get
    model = _new(PaymentMethodUpdateRequest)
    model.active = get("active", UNSET)
    model.configuration = get("configuration", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
