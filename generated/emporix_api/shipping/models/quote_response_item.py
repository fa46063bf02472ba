from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import quote_response_item_zone as _quote_response_item_zone
from . import quote_response_methods as _quote_response_methods

if TYPE_CHECKING:
    from .quote_response_item_zone import QuoteResponseItemZone
    from .quote_response_methods import QuoteResponseMethods

NAMES = frozenset(
    {
        "zone",
        "methods",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class QuoteResponseItem:
    zone: QuoteResponseItemZone | None | Unset = UNSET
    methods: list[QuoteResponseMethods] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.zone) is not UNSET:
            data["zone"] = value
        if (value := self.methods) is not UNSET:
            data["methods"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> QuoteResponseItem:
        return decode(data)


def decode(data: Any) -> QuoteResponseItem:
    if type(data) is not dict:
        passed: QuoteResponseItem = data
        return passed
    get: Any = data.get
    model = _new(QuoteResponseItem)
    value = get("zone", UNSET)
    model.zone = _quote_response_item_zone.decode(value) if type(value) is dict else value
    value = get("methods", UNSET)
    model.methods = [_quote_response_methods.decode(item) for item in value] if type(value) is list else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
