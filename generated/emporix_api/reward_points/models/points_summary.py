from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import customer_summary as _customer_summary
    from .customer_summary import CustomerSummary
else:
    _customer_summary = Deferred(globals(), "customer_summary")

NAMES = frozenset(
    {
        "customerId",
        "activePoints",
        "summary",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class PointsSummary(Model):
    """Response of `customers.list_summaries`, `customers.get_summary` and `me.get_summary`."""

    customer_id: Maybe[str] = UNSET
    active_points: Maybe[int] = UNSET
    summary: Maybe[CustomerSummary] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.customer_id) is not UNSET:
            data["customerId"] = value
        if (value := self.active_points) is not UNSET:
            data["activePoints"] = value
        if (value := self.summary) is not UNSET:
            data["summary"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> PointsSummary:
        return decode(data)


def decode(data: Any) -> PointsSummary:
    if type(data) is not dict:
        passed: PointsSummary = data
        return passed
    model = _new(PointsSummary)
    unknown = len(data) - 3
    if "customerId" in data:
        model.customer_id = data["customerId"]
    else:
        model.customer_id = _absent
        unknown += 1
    if "activePoints" in data:
        model.active_points = data["activePoints"]
    else:
        model.active_points = _absent
        unknown += 1
    if "summary" in data:
        value = data["summary"]
        model.summary = _customer_summary.decode(value) if type(value) is dict else value
    else:
        model.summary = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
