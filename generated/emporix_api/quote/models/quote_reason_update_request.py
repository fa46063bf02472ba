from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, as_dict
from . import quote_reason_update_request_metadata as _quote_reason_update_request_metadata

if TYPE_CHECKING:
    from .quote_reason_update_request_metadata import QuoteReasonUpdateRequestMetadata

NAMES = frozenset(
    {
        "type",
        "code",
        "message",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class QuoteReasonUpdateRequest:
    type_: Literal["CHANGE", "DECLINE"] | str
    code: str
    message: dict[str, str]
    metadata: QuoteReasonUpdateRequestMetadata
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if (value := self.code) is not UNSET:
            data["code"] = value
        if (value := self.message) is not UNSET:
            data["message"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> QuoteReasonUpdateRequest:
        return decode(data)


def decode(data: Any) -> QuoteReasonUpdateRequest:
    if type(data) is not dict:
        passed: QuoteReasonUpdateRequest = data
        return passed
    get: Any = data.get
    model = _new(QuoteReasonUpdateRequest)
    model.type_ = get("type", UNSET)
    model.code = get("code", UNSET)
    model.message = get("message", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _quote_reason_update_request_metadata.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
