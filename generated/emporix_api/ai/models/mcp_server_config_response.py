from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import expandable_token_response as _expandable_token_response

if TYPE_CHECKING:
    from .expandable_token_response import ExpandableTokenResponse

NAMES = frozenset(
    {
        "url",
        "authorizationHeaderName",
        "authorizationHeaderToken",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class McpServerConfigResponse:
    url: str | None | Unset = UNSET
    authorization_header_name: str | None | Unset = UNSET
    authorization_header_token: ExpandableTokenResponse | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.url) is not UNSET:
            data["url"] = value
        if (value := self.authorization_header_name) is not UNSET:
            data["authorizationHeaderName"] = value
        if (value := self.authorization_header_token) is not UNSET:
            data["authorizationHeaderToken"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> McpServerConfigResponse:
        return decode(data)


def decode(data: Any) -> McpServerConfigResponse:
    if type(data) is not dict:
        passed: McpServerConfigResponse = data
        return passed
    get: Any = data.get
    model = _new(McpServerConfigResponse)
    model.url = get("url", UNSET)
    model.authorization_header_name = get("authorizationHeaderName", UNSET)
    value = get("authorizationHeaderToken", UNSET)
    model.authorization_header_token = _expandable_token_response.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
