from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import quote_items_update_value as _quote_items_update_value
from . import quote_update_value as _quote_update_value

if TYPE_CHECKING:
    from .quote_items_update_value import QuoteItemsUpdateValue
    from .quote_update_value import QuoteUpdateValue

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


@attrs.define(kw_only=True, repr=False)
class QuoteHistoryItem:
    id: str | None | Unset = UNSET
    op: Literal["ADD", "CREATE", "REMOVE", "REPLACE"] | str | None | Unset = UNSET
    path: (
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
        | None
        | Unset
    ) = UNSET
    new_value: QuoteUpdateValue | list[QuoteItemsUpdateValue] | str | dict[str, Any] | None | Unset = UNSET
    previous_value: QuoteUpdateValue | list[QuoteItemsUpdateValue] | str | dict[str, Any] | None | Unset = UNSET
    user_id: str | None | Unset = UNSET
    user_first_name: str | None | Unset = UNSET
    user_last_name: str | None | Unset = UNSET
    user_type: Literal["CUSTOMER", "EMPLOYEE", "SYSTEM"] | str | None | Unset = UNSET
    restriction: str | None | Unset = UNSET
    modified_at: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> QuoteHistoryItem:
        return decode(data)


def decode(data: Any) -> QuoteHistoryItem:
    if type(data) is not dict:
        passed: QuoteHistoryItem = data
        return passed
    get: Any = data.get
    model = _new(QuoteHistoryItem)
    model.id = get("id", UNSET)
    model.op = get("op", UNSET)
    model.path = get("path", UNSET)
    value = get("newValue", UNSET)
    model.new_value = (
        [_quote_items_update_value.decode(item) for item in value]
        if type(value) is list
        else _quote_update_value.decode(value)
        if type(value) is dict
        else value
    )
    value = get("previousValue", UNSET)
    model.previous_value = (
        [_quote_items_update_value.decode(item) for item in value]
        if type(value) is list
        else _quote_update_value.decode(value)
        if type(value) is dict
        else value
    )
    model.user_id = get("userId", UNSET)
    model.user_first_name = get("userFirstName", UNSET)
    model.user_last_name = get("userLastName", UNSET)
    model.user_type = get("userType", UNSET)
    model.restriction = get("restriction", UNSET)
    model.modified_at = get("modifiedAt", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
