from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "value",
        "comment",
        "quoteReasonId",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class QuoteUpdateStatus(Model):
    """Part of `PatchOperation` and `QuoteHistoryItem`.

    Attributes:
        value: Required in requests.
    """

    value: Maybe[str] = UNSET
    """Required in requests."""
    comment: Maybe[str] = UNSET
    quote_reason_id: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.value) is not UNSET:
            data["value"] = value
        if (value := self.comment) is not UNSET:
            data["comment"] = value
        if (value := self.quote_reason_id) is not UNSET:
            data["quoteReasonId"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> QuoteUpdateStatus:
        return decode(data)


def decode(data: Any) -> QuoteUpdateStatus:
    if type(data) is not dict:
        passed: QuoteUpdateStatus = data
        return passed
    model = _new(QuoteUpdateStatus)
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
    if "quoteReasonId" in data:
        model.quote_reason_id = data["quoteReasonId"]
    else:
        model.quote_reason_id = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
