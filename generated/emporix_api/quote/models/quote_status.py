from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import quote_reason as _quote_reason
    from .quote_reason import QuoteReason
else:
    _quote_reason = Deferred(globals(), "quote_reason")

NAMES = frozenset(
    {
        "value",
        "comment",
        "quoteReason",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class QuoteStatus(Model):
    """Part of `Quote`."""

    value: Maybe[str] = UNSET
    comment: Maybe[str] = UNSET
    quote_reason: Maybe[QuoteReason] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.value) is not UNSET:
            data["value"] = value
        if (value := self.comment) is not UNSET:
            data["comment"] = value
        if (value := self.quote_reason) is not UNSET:
            data["quoteReason"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> QuoteStatus:
        return decode(data)


def decode(data: Any) -> QuoteStatus:
    if type(data) is not dict:
        passed: QuoteStatus = data
        return passed
    model = _new(QuoteStatus)
    unknown = len(data) - 3
    if "value" in data:
        model.value = data["value"]
    else:
        model.value = _absent
        unknown += 1
    if "comment" in data:
        model.comment = data["comment"]
    else:
        model.comment = _absent
        unknown += 1
    if "quoteReason" in data:
        value = data["quoteReason"]
        model.quote_reason = _quote_reason.decode(value) if type(value) is dict else value
    else:
        model.quote_reason = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
