from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import metadata_update as _metadata_update
    from . import order as _order
    from . import reason as _reason
    from .metadata_update import MetadataUpdate
    from .order import Order
    from .reason import Reason
else:
    _metadata_update = Deferred(globals(), "metadata_update")
    _order = Deferred(globals(), "order")
    _reason = Deferred(globals(), "reason")

NAMES = frozenset(
    {
        "orders",
        "reason",
        "metadata",
        "id",
        "mixins",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class UpdateCustomerReturn(Model):
    """Request of `returns.replace`.

    Attributes:
        orders: Required.
        reason: Required.
        metadata: Required.
    """

    orders: list[Order]
    """Required."""
    reason: Reason
    """Required."""
    metadata: MetadataUpdate
    """Required."""
    id: Maybe[str] = UNSET
    mixins: Maybe[dict[str, Any]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.orders) is not UNSET:
            data["orders"] = value
        if (value := self.reason) is not UNSET:
            data["reason"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> UpdateCustomerReturn:
        return decode(data)


def decode(data: Any) -> UpdateCustomerReturn:
    if type(data) is not dict:
        passed: UpdateCustomerReturn = data
        return passed
    model = _new(UpdateCustomerReturn)
    unknown = len(data) - 5
    if "orders" in data:
        value = data["orders"]
        model.orders = [_order.decode(item) for item in value] if type(value) is list else value
    else:
        model.orders = _absent
        unknown += 1
    if "reason" in data:
        value = data["reason"]
        model.reason = _reason.decode(value) if type(value) is dict else value
    else:
        model.reason = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _metadata_update.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "mixins" in data:
        model.mixins = data["mixins"]
    else:
        model.mixins = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
