from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import closest
from . import quote_item_update as _quote_item_update
from . import quote_item_update_price as _quote_item_update_price
from . import quote_shipping as _quote_shipping
from . import quote_update_status as _quote_update_status

if TYPE_CHECKING:
    from .quote_item_update import QuoteItemUpdate
    from .quote_item_update_price import QuoteItemUpdatePrice
    from .quote_shipping import QuoteShipping
    from .quote_update_status import QuoteUpdateStatus

QuoteUpdateValue: TypeAlias = "QuoteItemUpdate | QuoteItemUpdatePrice | QuoteUpdateStatus | QuoteShipping"
"""One of several models, told apart by the properties they have."""


def decode(data: Any) -> QuoteUpdateValue:
    if type(data) is not dict:
        passed: QuoteUpdateValue = data
        return passed
    chosen: QuoteUpdateValue = closest(
        data,
        _quote_item_update,
        _quote_item_update_price,
        _quote_update_status,
        _quote_shipping,
    )
    return chosen
