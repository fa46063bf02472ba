from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET

NAMES = frozenset(
    {
        "feeIds",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class FeeIdsUpdate(Model):
    """Request of `item_fees.replace_fees` and `product_fees.replace_fees`.

    Attributes:
        fee_ids: Required.
    """

    fee_ids: list[str]
    """Required."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.fee_ids) is not UNSET:
            data["feeIds"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> FeeIdsUpdate:
        return decode(data)


def decode(data: Any) -> FeeIdsUpdate:
    if type(data) is not dict:
        passed: FeeIdsUpdate = data
        return passed
    model = _new(FeeIdsUpdate)
    unknown = len(data) - 1
    if "feeIds" in data:
        model.fee_ids = data["feeIds"]
    else:
        model.fee_ids = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
