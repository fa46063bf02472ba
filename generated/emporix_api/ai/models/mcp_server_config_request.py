from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import id_wrapper_request as _id_wrapper_request
    from .id_wrapper_request import IdWrapperRequest
else:
    _id_wrapper_request = Deferred(globals(), "id_wrapper_request")

NAMES = frozenset(
    {
        "url",
        "authorizationHeaderName",
        "authorizationHeaderToken",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class McpServerConfigRequest(Model):
    """Part of `CustomMcpServerRequest`.

    Attributes:
        url: Required.
    """

    url: str
    """Required."""
    authorization_header_name: Maybe[str] = UNSET
    authorization_header_token: Maybe[IdWrapperRequest] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.url) is not UNSET:
            data["url"] = value
        if (value := self.authorization_header_name) is not UNSET:
            data["authorizationHeaderName"] = value
        if (value := self.authorization_header_token) is not UNSET:
            data["authorizationHeaderToken"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> McpServerConfigRequest:
        return decode(data)


def decode(data: Any) -> McpServerConfigRequest:
    if type(data) is not dict:
        passed: McpServerConfigRequest = data
        return passed
    model = _new(McpServerConfigRequest)
    unknown = len(data) - 3
    if "url" in data:
        model.url = data["url"]
    else:
        model.url = _absent
        unknown += 1
    if "authorizationHeaderName" in data:
        model.authorization_header_name = data["authorizationHeaderName"]
    else:
        model.authorization_header_name = _absent
        unknown += 1
    if "authorizationHeaderToken" in data:
        value = data["authorizationHeaderToken"]
        model.authorization_header_token = _id_wrapper_request.decode(value) if type(value) is dict else value
    else:
        model.authorization_header_token = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
