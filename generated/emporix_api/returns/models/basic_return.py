from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
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

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.orders
        if value is not UNSET:
            data["orders"] = encode(value)
        value = self.reason
        if value is not UNSET:
            data["reason"] = encode(value)
        value = self.mixins
        if value is not UNSET:
            data["mixins"] = encode(value)
        value = self.metadata
        if value is not UNSET:
            data["metadata"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
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
