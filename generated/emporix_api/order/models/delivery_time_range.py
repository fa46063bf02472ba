from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "timeFrom",
        "timeTo",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class DeliveryTimeRange:
    time_from: str | None | Unset = UNSET
    time_to: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.time_from) is not UNSET:
            data["timeFrom"] = value
        if (value := self.time_to) is not UNSET:
            data["timeTo"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> DeliveryTimeRange:
        return decode(data)


def decode(data: Any) -> DeliveryTimeRange:
    if type(data) is not dict:
        passed: DeliveryTimeRange = data
        return passed
    get: Any = data.get
    model = _new(DeliveryTimeRange)
    model.time_from = get("timeFrom", UNSET)
    model.time_to = get("timeTo", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
