from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...model import Model
from ...values import UNSET, Unset
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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class PatchQuoteRequestItem(Model):
    op: Literal["ADD", "REMOVE", "REPLACE"] | str
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
    def from_dict(data: Any) -> PatchQuoteRequestItem:
        return decode(data)


def decode(data: Any) -> PatchQuoteRequestItem:
    if type(data) is not dict:
        passed: PatchQuoteRequestItem = data
        return passed
    model = _new(PatchQuoteRequestItem)
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
            [
                _quote_items_replace_update_part_or_patch_quote_request_item_value_variant2_item_variant2.decode(item)
                for item in value
            ]
            if type(value) is list
            else _quote.decode(value)
            if type(value) is dict
            else value
        )
    else:
        model.value = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
