from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import fee as _fee
    from . import item_yr_ns as _item_yr_ns
    from .fee import Fee
    from .item_yr_ns import ItemYRNs
else:
    _fee = Deferred(globals(), "fee")
    _item_yr_ns = Deferred(globals(), "item_yr_ns")

NAMES = frozenset(
    {
        "fee",
        "itemYRNs",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class FeeWithItems(Model):
    """Response of `fees.get`."""

    fee: Maybe[Fee] = UNSET
    item_yr_ns: Maybe[ItemYRNs] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.fee) is not UNSET:
            data["fee"] = value
        if (value := self.item_yr_ns) is not UNSET:
            data["itemYRNs"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> FeeWithItems:
        return decode(data)


def decode(data: Any) -> FeeWithItems:
    if type(data) is not dict:
        passed: FeeWithItems = data
        return passed
    model = _new(FeeWithItems)
    unknown = len(data) - 2
    if "fee" in data:
        value = data["fee"]
        model.fee = _fee.decode(value) if type(value) is dict else value
    else:
        model.fee = _absent
        unknown += 1
    if "itemYRNs" in data:
        value = data["itemYRNs"]
        model.item_yr_ns = _item_yr_ns.decode(value) if type(value) is dict else value
    else:
        model.item_yr_ns = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
