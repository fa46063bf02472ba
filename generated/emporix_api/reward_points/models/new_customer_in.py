from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import added_points as _added_points

if TYPE_CHECKING:
    from .added_points import AddedPoints

NAMES = frozenset(
    {
        "customerId",
        "startPoints",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class NewCustomerIn:
    customer_id: str | None | Unset = UNSET
    start_points: AddedPoints | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.customer_id) is not UNSET:
            data["customerId"] = value
        if (value := self.start_points) is not UNSET:
            data["startPoints"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> NewCustomerIn:
        return decode(data)


def decode(data: Any) -> NewCustomerIn:
    if type(data) is not dict:
        passed: NewCustomerIn = data
        return passed
    get: Any = data.get
    model = _new(NewCustomerIn)
    model.customer_id = get("customerId", UNSET)
    value = get("startPoints", UNSET)
    model.start_points = _added_points.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
