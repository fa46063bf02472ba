from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import single_batch_response_headers as _single_batch_response_headers

if TYPE_CHECKING:
    from .single_batch_response_headers import SingleBatchResponseHeaders

NAMES = frozenset(
    {
        "index",
        "status",
        "id",
        "errorMessage",
        "headers",
        "yrn",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class SingleBatchResponse:
    index: int | None | Unset = UNSET
    status: int | None | Unset = UNSET
    id: str | None | Unset = UNSET
    error_message: str | None | Unset = UNSET
    headers: SingleBatchResponseHeaders | None | Unset = UNSET
    yrn: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.index) is not UNSET:
            data["index"] = value
        if (value := self.status) is not UNSET:
            data["status"] = value
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.error_message) is not UNSET:
            data["errorMessage"] = value
        if (value := self.headers) is not UNSET:
            data["headers"] = value
        if (value := self.yrn) is not UNSET:
            data["yrn"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> SingleBatchResponse:
        return decode(data)


def decode(data: Any) -> SingleBatchResponse:
    if type(data) is not dict:
        passed: SingleBatchResponse = data
        return passed
    get: Any = data.get
    model = _new(SingleBatchResponse)
    model.index = get("index", UNSET)
    model.status = get("status", UNSET)
    model.id = get("id", UNSET)
    model.error_message = get("errorMessage", UNSET)
    value = get("headers", UNSET)
    model.headers = _single_batch_response_headers.decode(value) if type(value) is dict else value
    model.yrn = get("yrn", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
