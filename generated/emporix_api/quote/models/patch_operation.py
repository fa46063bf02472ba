from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import quote_items_update_value as _quote_items_update_value
    from . import quote_update_value as _quote_update_value
    from .quote_items_update_value import QuoteItemsUpdateValue
    from .quote_update_value import QuoteUpdateValue
else:
    _quote_items_update_value = Deferred(globals(), "quote_items_update_value")
    _quote_update_value = Deferred(globals(), "quote_update_value")

NAMES = frozenset(
    {
        "op",
        "path",
        "value",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class PatchOperation(Model):
    """Request of `quotes.update`.

    Attributes:
        op: One of `'ADD'`, `'REMOVE'`, `'REPLACE'`; required.
        path: Required.
    """

    op: Literal["ADD", "REMOVE", "REPLACE"] | str
    """One of `'ADD'`, `'REMOVE'`, `'REPLACE'`; required."""
    path: (
        Literal[
            "/billingAddressId",
            "/comment",
            "/companyName",
            "/customerComment",
            "/customerId",
            "/customerReference",
            "/items",
            "/items/{itemId}",
            "/items/{itemId}/metadata/mixins/{mixinsPath}",
            "/items/{itemId}/mixins/{mixinsPath}",
            "/items/{itemId}/price",
            "/items/{itemId}/product/metadata/mixins/{mixinsPath}",
            "/items/{itemId}/product/mixins/{mixinsPath}",
            "/metadata/{mixinsPath}",
            "/mixins/{mixinsPath}",
            "/restriction",
            "/shipping",
            "/shippingAddressId",
            "/status",
            "/validTo",
        ]
        | str
    )
    """Required."""
    value: Maybe[QuoteUpdateValue | list[QuoteItemsUpdateValue] | str | dict[str, Any]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.op) is not UNSET:
            data["op"] = value
        if (value := self.path) is not UNSET:
            data["path"] = value
        if (value := self.value) is not UNSET:
            data["value"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> PatchOperation:
        return decode(data)


def decode(data: Any) -> PatchOperation:
    if type(data) is not dict:
        passed: PatchOperation = data
        return passed
    model = _new(PatchOperation)
    unknown = len(data) - 3
    if "op" in data:
        model.op = data["op"]
    else:
        model.op = _absent
        unknown += 1
    if "path" in data:
        model.path = data["path"]
    else:
        model.path = _absent
        unknown += 1
    if "value" in data:
        value = data["value"]
        model.value = (
            [_quote_items_update_value.decode(item) for item in value]
            if type(value) is list
            else _quote_update_value.decode(value)
            if type(value) is dict
            else value
        )
    else:
        model.value = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
