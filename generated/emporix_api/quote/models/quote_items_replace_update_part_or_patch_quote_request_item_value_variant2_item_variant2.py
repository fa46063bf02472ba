from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import closest
from . import (
    patch_quote_request_item_value_variant2_item_variant2 as _patch_quote_request_item_value_variant2_item_variant2,
)
from . import quote_items_replace_update_part as _quote_items_replace_update_part

if TYPE_CHECKING:
    from .patch_quote_request_item_value_variant2_item_variant2 import PatchQuoteRequestItemValueVariant2ItemVariant2
    from .quote_items_replace_update_part import QuoteItemsReplaceUpdatePart

QuoteItemsReplaceUpdatePartOrPatchQuoteRequestItemValueVariant2ItemVariant2: TypeAlias = (
    "QuoteItemsReplaceUpdatePart | PatchQuoteRequestItemValueVariant2ItemVariant2"
)


def decode(data: Any) -> QuoteItemsReplaceUpdatePartOrPatchQuoteRequestItemValueVariant2ItemVariant2:
    if type(data) is not dict:
        passed: QuoteItemsReplaceUpdatePartOrPatchQuoteRequestItemValueVariant2ItemVariant2 = data
        return passed
    chosen: QuoteItemsReplaceUpdatePartOrPatchQuoteRequestItemValueVariant2ItemVariant2 = closest(
        data,
        _quote_items_replace_update_part,
        _patch_quote_request_item_value_variant2_item_variant2,
    )
    return chosen
