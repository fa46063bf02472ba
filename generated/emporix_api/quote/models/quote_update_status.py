from __future__ import annotations

from typing import Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

NAMES = frozenset(
    {
        "value",
        "comment",
        "quoteReasonId",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class QuoteUpdateStatus:
    value: str | None | Unset = UNSET
    comment: str | None | Unset = UNSET
    quote_reason_id: str | None | Unset = UNSET
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
        if (value := self.quote_reason_id) is not UNSET:
            data["quoteReasonId"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> QuoteUpdateStatus:
        return decode(data)


def decode(data: Any) -> QuoteUpdateStatus:
    if type(data) is not dict:
        passed: QuoteUpdateStatus = data
        return passed
    get: Any = data.get
    model = _new(QuoteUpdateStatus)
    model.value = get("value", UNSET)
    model.comment = get("comment", UNSET)
    model.quote_reason_id = get("quoteReasonId", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
