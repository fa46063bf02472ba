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
        "id",
        "op",
        "path",
        "newValue",
        "previousValue",
        "userId",
        "userFirstName",
        "userLastName",
        "userType",
        "restriction",
        "modifiedAt",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class QuoteHistoryItem(Model):
    """Response of `quotes.list_history`.

    Attributes:
        op: One of `'ADD'`, `'REMOVE'`, `'REPLACE'`, `'CREATE'`.
        user_type: One of `'EMPLOYEE'`, `'CUSTOMER'`, `'SYSTEM'`.
    """

    id: Maybe[str] = UNSET
    op: Maybe[Literal["ADD", "CREATE", "REMOVE", "REPLACE"] | str] = UNSET
    """One of `'ADD'`, `'REMOVE'`, `'REPLACE'`, `'CREATE'`."""
    path: Maybe[
        Literal[
            "/billingAddressId",
            "/comment",
            "/companyName",
            "/customerId",
            "/items",
            "/items/{itemId}",
            "/items/{itemId}/metadata/mixins/{mixinsPath}",
            "/items/{itemId}/mixins/{mixinsPath}",
            "/items/{itemId}/price",
            "/items/{itemId}/product/metadata/mixins/{mixinsPath}",
            "/items/{itemId}/product/mixins/{mixinsPath}",
            "/metadata/{mixinsPath}",
            "/mixins/{mixinsPath}",
            "/quote",
            "/restriction",
            "/shipping",
            "/shippingAddressId",
            "/status",
            "/validTo",
        ]
        | str
    ] = UNSET
    new_value: Maybe[QuoteUpdateValue | list[QuoteItemsUpdateValue] | str | dict[str, Any]] = UNSET
    previous_value: Maybe[QuoteUpdateValue | list[QuoteItemsUpdateValue] | str | dict[str, Any]] = UNSET
    user_id: Maybe[str] = UNSET
    user_first_name: Maybe[str] = UNSET
    user_last_name: Maybe[str] = UNSET
    user_type: Maybe[Literal["CUSTOMER", "EMPLOYEE", "SYSTEM"] | str] = UNSET
    """One of `'EMPLOYEE'`, `'CUSTOMER'`, `'SYSTEM'`."""
    restriction: Maybe[str] = UNSET
    modified_at: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.op) is not UNSET:
            data["op"] = value
        if (value := self.path) is not UNSET:
            data["path"] = value
        if (value := self.new_value) is not UNSET:
            data["newValue"] = value
        if (value := self.previous_value) is not UNSET:
            data["previousValue"] = value
        if (value := self.user_id) is not UNSET:
            data["userId"] = value
        if (value := self.user_first_name) is not UNSET:
            data["userFirstName"] = value
        if (value := self.user_last_name) is not UNSET:
            data["userLastName"] = value
        if (value := self.user_type) is not UNSET:
            data["userType"] = value
        if (value := self.restriction) is not UNSET:
            data["restriction"] = value
        if (value := self.modified_at) is not UNSET:
            data["modifiedAt"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> QuoteHistoryItem:
        return decode(data)


def decode(data: Any) -> QuoteHistoryItem:
    if type(data) is not dict:
        passed: QuoteHistoryItem = data
        return passed
    model = _new(QuoteHistoryItem)
    unknown = len(data) - 11
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
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
    if "newValue" in data:
        value = data["newValue"]
        model.new_value = (
            [_quote_items_update_value.decode(item) for item in value]
            if type(value) is list
            else _quote_update_value.decode(value)
            if type(value) is dict
            else value
        )
    else:
        model.new_value = _absent
        unknown += 1
    if "previousValue" in data:
        value = data["previousValue"]
        model.previous_value = (
            [_quote_items_update_value.decode(item) for item in value]
            if type(value) is list
            else _quote_update_value.decode(value)
            if type(value) is dict
            else value
        )
    else:
        model.previous_value = _absent
        unknown += 1
    if "userId" in data:
        model.user_id = data["userId"]
    else:
        model.user_id = _absent
        unknown += 1
    if "userFirstName" in data:
        model.user_first_name = data["userFirstName"]
    else:
        model.user_first_name = _absent
        unknown += 1
    if "userLastName" in data:
        model.user_last_name = data["userLastName"]
    else:
        model.user_last_name = _absent
        unknown += 1
    if "userType" in data:
        model.user_type = data["userType"]
    else:
        model.user_type = _absent
        unknown += 1
    if "restriction" in data:
        model.restriction = data["restriction"]
    else:
        model.restriction = _absent
        unknown += 1
    if "modifiedAt" in data:
        model.modified_at = data["modifiedAt"]
    else:
        model.modified_at = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
