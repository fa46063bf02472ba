from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import quote_reason_metadata as _quote_reason_metadata
    from .quote_reason_metadata import QuoteReasonMetadata
else:
    _quote_reason_metadata = Deferred(globals(), "quote_reason_metadata")

NAMES = frozenset(
    {
        "id",
        "type",
        "message",
        "code",
        "metadata",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class QuoteReason(Model):
    """Response of `quote_reasons.list` and `quote_reasons.get`; part of `QuoteStatus`.

    Attributes:
        type_: One of `'CHANGE'`, `'DECLINE'`.
    """

    id: Maybe[str] = UNSET
    type_: Maybe[Literal["CHANGE", "DECLINE"] | str] = UNSET
    """One of `'CHANGE'`, `'DECLINE'`."""
    message: Maybe[dict[str, str] | str] = UNSET
    code: Maybe[str] = UNSET
    metadata: Maybe[QuoteReasonMetadata] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if (value := self.message) is not UNSET:
            data["message"] = value
        if (value := self.code) is not UNSET:
            data["code"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> QuoteReason:
        return decode(data)


def decode(data: Any) -> QuoteReason:
    if type(data) is not dict:
        passed: QuoteReason = data
        return passed
    model = _new(QuoteReason)
    unknown = len(data) - 5
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "type" in data:
        model.type_ = data["type"]
    else:
        model.type_ = _absent
        unknown += 1
    if "message" in data:
        model.message = data["message"]
    else:
        model.message = _absent
        unknown += 1
    if "code" in data:
        model.code = data["code"]
    else:
        model.code = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _quote_reason_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
