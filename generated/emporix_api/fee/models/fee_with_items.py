from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import fee as _fee
from . import item_yr_ns as _item_yr_ns

if TYPE_CHECKING:
    from .fee import Fee
    from .item_yr_ns import ItemYRNs

NAMES = frozenset(
    {
        "fee",
        "itemYRNs",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class FeeWithItems:
    fee: Fee | None | Unset = UNSET
    item_yr_ns: ItemYRNs | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.fee) is not UNSET:
            data["fee"] = value
        if (value := self.item_yr_ns) is not UNSET:
            data["itemYRNs"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> FeeWithItems:
        return decode(data)


def decode(data: Any) -> FeeWithItems:
    if type(data) is not dict:
        passed: FeeWithItems = data
        return passed
    get: Any = data.get
    model = _new(FeeWithItems)
    value = get("fee", UNSET)
    model.fee = _fee.decode(value) if type(value) is dict else value
    value = get("itemYRNs", UNSET)
    model.item_yr_ns = _item_yr_ns.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
