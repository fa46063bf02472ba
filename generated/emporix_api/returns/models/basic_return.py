from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import metadata_core as _metadata_core
from . import order as _order
from . import reason as _reason

if TYPE_CHECKING:
    from .metadata_core import MetadataCore
    from .order import Order
    from .reason import Reason

NAMES = frozenset(
    {
        "orders",
        "reason",
        "mixins",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class BasicReturn:
    orders: list[Order]
    reason: Reason
    mixins: dict[str, Any] | None | Unset = UNSET
    metadata: MetadataCore | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.orders) is not UNSET:
            data["orders"] = value
        if (value := self.reason) is not UNSET:
            data["reason"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> BasicReturn:
        return decode(data)


def decode(data: Any) -> BasicReturn:
    if type(data) is not dict:
        passed: BasicReturn = data
        return passed
    get: Any = data.get
    model = _new(BasicReturn)
    value = get("orders", UNSET)
    model.orders = [_order.decode(item) for item in value] if type(value) is list else value
    value = get("reason", UNSET)
    model.reason = _reason.decode(value) if type(value) is dict else value
    model.mixins = get("mixins", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _metadata_core.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
