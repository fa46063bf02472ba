from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
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

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.value
        if value is not UNSET:
            data["value"] = value
        value = self.comment
        if value is not UNSET:
            data["comment"] = value
        value = self.quote_reason
        if value is not UNSET:
            data["quoteReason"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
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
