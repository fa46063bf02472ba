from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import return_item as _return_item
    from .return_item import ReturnItem
else:
    _return_item = Deferred(globals(), "return_item")

NAMES = frozenset(
    {
        "id",
        "items",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CustomerReturnOrder(Model):
    """Part of `CustomerReturn` and `EmployeeReturn`."""

    id: Maybe[str] = UNSET
    items: Maybe[list[ReturnItem]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.items) is not UNSET:
            data["items"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CustomerReturnOrder:
        return decode(data)


def decode(data: Any) -> CustomerReturnOrder:
    if type(data) is not dict:
        passed: CustomerReturnOrder = data
        return passed
    model = _new(CustomerReturnOrder)
    unknown = len(data) - 2
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "items" in data:
        value = data["items"]
        model.items = [_return_item.decode(item) for item in value] if type(value) is list else value
    else:
        model.items = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
