from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import Deferred, closest
from ...model import Union

if TYPE_CHECKING:
    from . import quote_item_reference as _quote_item_reference
    from . import quote_items_replace_update_part as _quote_items_replace_update_part
    from .quote_item_reference import QuoteItemReference
    from .quote_items_replace_update_part import QuoteItemsReplaceUpdatePart

    QuoteItemsUpdateValue: TypeAlias = QuoteItemsReplaceUpdatePart | QuoteItemReference
    """One of 2 models, told apart by the properties they have."""
else:
    _quote_items_replace_update_part = Deferred(globals(), "quote_items_replace_update_part")
    _quote_item_reference = Deferred(globals(), "quote_item_reference")

    class QuoteItemsUpdateValue(metaclass=Union):
        """Part of `PatchOperation` and `QuoteHistoryItem`.

        One of 2 models, told apart by the properties they have.

        - `QuoteItemsReplaceUpdatePart`
        - `QuoteItemReference`

        Attributes of all:
            item_id: `str`.

        Attributes of `QuoteItemsReplaceUpdatePart`:
            quantity: `Quantity`. Required in requests.
            price: `QuoteItemUpdatePriceRow`. Required in requests.
            product: `Product`. Required in requests.
        """

        __slots__ = ()
        MEMBERS = frozenset(
            {
                "QuoteItemsReplaceUpdatePart",
                "QuoteItemReference",
            }
        )


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
