from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
from . import id_wrapper_request as _id_wrapper_request

if TYPE_CHECKING:
    from .id_wrapper_request import IdWrapperRequest

NAMES = frozenset(
    {
        "url",
        "authorizationHeaderName",
        "authorizationHeaderToken",
        "oauth",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class SelfHostedParamsRequest:
    url: str
    authorization_header_name: str | None | Unset = UNSET
    authorization_header_token: IdWrapperRequest | None | Unset = UNSET
    oauth: IdWrapperRequest | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.url
        if value is not UNSET:
            data["url"] = value
        value = self.authorization_header_name
        if value is not UNSET:
            data["authorizationHeaderName"] = value
        value = self.authorization_header_token
        if value is not UNSET:
            data["authorizationHeaderToken"] = encode(value)
        value = self.oauth
        if value is not UNSET:
            data["oauth"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> SelfHostedParamsRequest:
        return decode(data)


def decode(data: Any) -> SelfHostedParamsRequest:
    if type(data) is not dict:
        passed: SelfHostedParamsRequest = data
        return passed
    get: Any = data.get
    model = _new(SelfHostedParamsRequest)
    model.url = get("url", UNSET)
    model.authorization_header_name = get("authorizationHeaderName", UNSET)
    value = get("authorizationHeaderToken", UNSET)
    model.authorization_header_token = _id_wrapper_request.decode(value) if type(value) is dict else value
    value = get("oauth", UNSET)
    model.oauth = _id_wrapper_request.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
