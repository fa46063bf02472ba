from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import Deferred, closest
from ...model import Union

if TYPE_CHECKING:
    from . import quote_item_update as _quote_item_update
    from . import quote_item_update_price as _quote_item_update_price
    from . import quote_shipping as _quote_shipping
    from . import quote_update_status as _quote_update_status
    from .quote_item_update import QuoteItemUpdate
    from .quote_item_update_price import QuoteItemUpdatePrice
    from .quote_shipping import QuoteShipping
    from .quote_update_status import QuoteUpdateStatus

    QuoteUpdateValue: TypeAlias = QuoteItemUpdate | QuoteItemUpdatePrice | QuoteUpdateStatus | QuoteShipping
    """One of 4 models, told apart by the properties they have."""
else:
    _quote_item_update = Deferred(globals(), "quote_item_update")
    _quote_item_update_price = Deferred(globals(), "quote_item_update_price")
    _quote_update_status = Deferred(globals(), "quote_update_status")
    _quote_shipping = Deferred(globals(), "quote_shipping")

    class QuoteUpdateValue(metaclass=Union):
        """Part of `PatchOperation` and `QuoteHistoryItem`.

        One of 4 models, told apart by the properties they have.

        - `QuoteItemUpdate`
        - `QuoteItemUpdatePrice`
        - `QuoteUpdateStatus`
        - `QuoteShipping`

        Attributes of `QuoteItemUpdate`:
            quantity: `Quantity`. Required in requests.
            price: `QuoteItemUpdatePriceRow`. Required in requests.
            product: `Product`. Required in requests.

        Attributes of `QuoteItemUpdatePrice`:
            total_net_value: `float`.

        Attributes of `QuoteUpdateStatus`:
            value: `str`. Required in requests.
            comment: `str`.
            quote_reason_id: `str`.

        Attributes of `QuoteShipping`:
            value: `float`.
            method_id: `str`.
            zone_id: `str`.
            shipping_tax_code: `str`.
        """

        __slots__ = ()
        MEMBERS = frozenset(
            {
                "QuoteItemUpdate",
                "QuoteItemUpdatePrice",
                "QuoteUpdateStatus",
                "QuoteShipping",
            }
        )


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
