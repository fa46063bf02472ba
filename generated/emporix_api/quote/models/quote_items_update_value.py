from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import closest
from . import quote_item_reference as _quote_item_reference
from . import quote_items_replace_update_part as _quote_items_replace_update_part

if TYPE_CHECKING:
    from .quote_item_reference import QuoteItemReference
    from .quote_items_replace_update_part import QuoteItemsReplaceUpdatePart

QuoteItemsUpdateValue: TypeAlias = "QuoteItemsReplaceUpdatePart | QuoteItemReference"
"""One of several models, told apart by the properties they have."""


def decode(data: Any) -> QuoteItemsUpdateValue:
    if type(data) is not dict:
        passed: QuoteItemsUpdateValue = data
        return passed
    chosen: QuoteItemsUpdateValue = closest(
        data,
        _quote_items_replace_update_part,
        _quote_item_reference,
    )
    return chosen
