from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe
from . import full_return_item as _full_return_item

if TYPE_CHECKING:
    from .full_return_item import FullReturnItem

NAMES = frozenset(
    {
        "id",
        "items",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class FullCustomerReturnOrder(Model):
    """Part of `FullCustomerReturn` and `FullEmployeeReturn`."""

    id: Maybe[str] = UNSET
    items: Maybe[list[FullReturnItem]] = UNSET
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
    def from_dict(data: Any) -> FullCustomerReturnOrder:
        return decode(data)


def decode(data: Any) -> FullCustomerReturnOrder:
    if type(data) is not dict:
        passed: FullCustomerReturnOrder = data
        return passed
    model = _new(FullCustomerReturnOrder)
    unknown = len(data) - 2
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "items" in data:
        value = data["items"]
        model.items = [_full_return_item.decode(item) for item in value] if type(value) is list else value
    else:
        model.items = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
