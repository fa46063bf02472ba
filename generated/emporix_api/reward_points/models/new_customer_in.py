from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import added_points as _added_points
    from .added_points import AddedPoints
else:
    _added_points = Deferred(globals(), "added_points")

NAMES = frozenset(
    {
        "customerId",
        "startPoints",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class NewCustomerIn(Model):
    """Request of `customers.create`."""

    customer_id: Maybe[str] = UNSET
    start_points: Maybe[AddedPoints] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.customer_id) is not UNSET:
            data["customerId"] = value
        if (value := self.start_points) is not UNSET:
            data["startPoints"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> NewCustomerIn:
        return decode(data)


def decode(data: Any) -> NewCustomerIn:
    if type(data) is not dict:
        passed: NewCustomerIn = data
        return passed
    model = _new(NewCustomerIn)
    unknown = len(data) - 2
    if "customerId" in data:
        model.customer_id = data["customerId"]
    else:
        model.customer_id = _absent
        unknown += 1
    if "startPoints" in data:
        value = data["startPoints"]
        model.start_points = _added_points.decode(value) if type(value) is dict else value
    else:
        model.start_points = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
