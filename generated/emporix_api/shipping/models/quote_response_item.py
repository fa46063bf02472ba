from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import quote_response_item_zone as _quote_response_item_zone
    from . import quote_response_methods as _quote_response_methods
    from .quote_response_item_zone import QuoteResponseItemZone
    from .quote_response_methods import QuoteResponseMethods
else:
    _quote_response_item_zone = Deferred(globals(), "quote_response_item_zone")
    _quote_response_methods = Deferred(globals(), "quote_response_methods")

NAMES = frozenset(
    {
        "zone",
        "methods",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class QuoteResponseItem(Model):
    """Response of `quotes.calculate`."""

    zone: Maybe[QuoteResponseItemZone] = UNSET
    methods: Maybe[list[QuoteResponseMethods]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.zone) is not UNSET:
            data["zone"] = value
        if (value := self.methods) is not UNSET:
            data["methods"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> QuoteResponseItem:
        return decode(data)


def decode(data: Any) -> QuoteResponseItem:
    if type(data) is not dict:
        passed: QuoteResponseItem = data
        return passed
    model = _new(QuoteResponseItem)
    unknown = len(data) - 2
    if "zone" in data:
        value = data["zone"]
        model.zone = _quote_response_item_zone.decode(value) if type(value) is dict else value
    else:
        model.zone = _absent
        unknown += 1
    if "methods" in data:
        value = data["methods"]
        model.methods = [_quote_response_methods.decode(item) for item in value] if type(value) is list else value
    else:
        model.methods = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
