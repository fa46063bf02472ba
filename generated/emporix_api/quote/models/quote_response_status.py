from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import quote_reason_response as _quote_reason_response

if TYPE_CHECKING:
    from .quote_reason_response import QuoteReasonResponse

NAMES = frozenset(
    {
        "value",
        "comment",
        "quoteReason",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class QuoteResponseStatus:
    value: str | None | Unset = UNSET
    comment: str | None | Unset = UNSET
    quote_reason: QuoteReasonResponse | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.value) is not UNSET:
            data["value"] = value
        if (value := self.comment) is not UNSET:
            data["comment"] = value
        if (value := self.quote_reason) is not UNSET:
            data["quoteReason"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> QuoteResponseStatus:
        return decode(data)


def decode(data: Any) -> QuoteResponseStatus:
    if type(data) is not dict:
        passed: QuoteResponseStatus = data
        return passed
    get: Any = data.get
    model = _new(QuoteResponseStatus)
    model.value = get("value", UNSET)
    model.comment = get("comment", UNSET)
    value = get("quoteReason", UNSET)
    model.quote_reason = _quote_reason_response.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
