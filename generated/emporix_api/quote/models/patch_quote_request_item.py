from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import quote as _quote
from . import (
    quote_items_replace_update_part_or_patch_quote_request_item_value_variant2_item_variant2 as _quote_items_replace_update_part_or_patch_quote_request_item_value_variant2_item_variant2,
)

if TYPE_CHECKING:
    from .quote import Quote
    from .quote_items_replace_update_part_or_patch_quote_request_item_value_variant2_item_variant2 import (
        QuoteItemsReplaceUpdatePartOrPatchQuoteRequestItemValueVariant2ItemVariant2,
    )

NAMES = frozenset(
    {
        "op",
        "path",
        "value",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class PatchQuoteRequestItem:
    op: Literal["ADD", "REMOVE", "REPLACE"] | str
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
    value: (
        Quote
        | list[QuoteItemsReplaceUpdatePartOrPatchQuoteRequestItemValueVariant2ItemVariant2]
        | str
        | dict[str, Any]
        | None
        | Unset
    ) = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.op) is not UNSET:
            data["op"] = value
        if (value := self.path) is not UNSET:
            data["path"] = value
        if (value := self.value) is not UNSET:
            data["value"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> PatchQuoteRequestItem:
        return decode(data)


def decode(data: Any) -> PatchQuoteRequestItem:
    if type(data) is not dict:
        passed: PatchQuoteRequestItem = data
        return passed
    get: Any = data.get
    model = _new(PatchQuoteRequestItem)
    model.op = get("op", UNSET)
    model.path = get("path", UNSET)
    value = get("value", UNSET)
    model.value = (
        [
            _quote_items_replace_update_part_or_patch_quote_request_item_value_variant2_item_variant2.decode(item)
            for item in value
        ]
        if type(value) is list
        else _quote.decode(value)
        if type(value) is dict
        else value
    )
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
