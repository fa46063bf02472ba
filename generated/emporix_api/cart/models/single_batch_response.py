from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import single_batch_response_headers as _single_batch_response_headers
    from .single_batch_response_headers import SingleBatchResponseHeaders
else:
    _single_batch_response_headers = Deferred(globals(), "single_batch_response_headers")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class SingleBatchResponse(Model):
    """Response of `carts.create_many_items`.

    Attributes:
        id: 1 or more characters.
        yrn: 1 or more characters.
    """

    index: Maybe[int] = UNSET
    status: Maybe[int] = UNSET
    id: Maybe[str] = UNSET
    """1 or more characters."""
    error_message: Maybe[str] = UNSET
    headers: Maybe[SingleBatchResponseHeaders] = UNSET
    yrn: Maybe[str] = UNSET
    """1 or more characters."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> SingleBatchResponse:
        return decode(data)


def decode(data: Any) -> SingleBatchResponse:
    if type(data) is not dict:
        passed: SingleBatchResponse = data
        return passed
    model = _new(SingleBatchResponse)
    unknown = len(data) - 6
    if "index" in data:
        model.index = data["index"]
    else:
        model.index = _absent
        unknown += 1
    if "status" in data:
        model.status = data["status"]
    else:
        model.status = _absent
        unknown += 1
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "errorMessage" in data:
        model.error_message = data["errorMessage"]
    else:
        model.error_message = _absent
        unknown += 1
    if "headers" in data:
        value = data["headers"]
        model.headers = _single_batch_response_headers.decode(value) if type(value) is dict else value
    else:
        model.headers = _absent
        unknown += 1
    if "yrn" in data:
        model.yrn = data["yrn"]
    else:
        model.yrn = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
