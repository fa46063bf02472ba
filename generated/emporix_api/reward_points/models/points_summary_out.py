from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import customer_summary as _customer_summary

if TYPE_CHECKING:
    from .customer_summary import CustomerSummary

NAMES = frozenset(
    {
        "customerId",
        "activePoints",
        "summary",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class PointsSummaryOut:
    customer_id: str | None | Unset = UNSET
    active_points: int | None | Unset = UNSET
    summary: CustomerSummary | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.customer_id) is not UNSET:
            data["customerId"] = value
        if (value := self.active_points) is not UNSET:
            data["activePoints"] = value
        if (value := self.summary) is not UNSET:
            data["summary"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> PointsSummaryOut:
        return decode(data)


def decode(data: Any) -> PointsSummaryOut:
    if type(data) is not dict:
        passed: PointsSummaryOut = data
        return passed
    get: Any = data.get
    model = _new(PointsSummaryOut)
    model.customer_id = get("customerId", UNSET)
    model.active_points = get("activePoints", UNSET)
    value = get("summary", UNSET)
    model.summary = _customer_summary.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
