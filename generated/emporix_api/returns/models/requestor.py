from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET

NAMES = frozenset(
    {
        "customerId",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class Requestor(Model):
    """Part of `BasicEmployeeReturn` and `UpdateEmployeeReturn`.

    Attributes:
        customer_id: Required.
    """

    customer_id: str
    """Required."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.customer_id) is not UNSET:
            data["customerId"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> Requestor:
        return decode(data)


def decode(data: Any) -> Requestor:
    if type(data) is not dict:
        passed: Requestor = data
        return passed
    model = _new(Requestor)
    unknown = len(data) - 1
    if "customerId" in data:
        model.customer_id = data["customerId"]
    else:
        model.customer_id = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
