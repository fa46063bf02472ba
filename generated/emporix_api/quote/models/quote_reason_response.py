from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
from . import quote_reason_response_metadata as _quote_reason_response_metadata

if TYPE_CHECKING:
    from .quote_reason_response_metadata import QuoteReasonResponseMetadata

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


@attrs.define(kw_only=True, repr=False)
class QuoteReasonResponse:
    id: str | None | Unset = UNSET
    type_: Literal["CHANGE", "DECLINE"] | str | None | Unset = UNSET
    message: dict[str, str] | str | None | Unset = UNSET
    code: str | None | Unset = UNSET
    metadata: QuoteReasonResponseMetadata | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.id
        if value is not UNSET:
            data["id"] = value
        value = self.type_
        if value is not UNSET:
            data["type"] = value
        value = self.message
        if value is not UNSET:
            data["message"] = encode(value)
        value = self.code
        if value is not UNSET:
            data["code"] = value
        value = self.metadata
        if value is not UNSET:
            data["metadata"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> QuoteReasonResponse:
        return decode(data)


def decode(data: Any) -> QuoteReasonResponse:
    if type(data) is not dict:
        passed: QuoteReasonResponse = data
        return passed
    get: Any = data.get
    model = _new(QuoteReasonResponse)
    model.id = get("id", UNSET)
    model.type_ = get("type", UNSET)
    model.message = get("message", UNSET)
    model.code = get("code", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _quote_reason_response_metadata.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
