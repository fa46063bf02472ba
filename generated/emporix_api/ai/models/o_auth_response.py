from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import expandable_token_response as _expandable_token_response
from . import metadata_response as _metadata_response

if TYPE_CHECKING:
    from .expandable_token_response import ExpandableTokenResponse
    from .metadata_response import MetadataResponse

NAMES = frozenset(
    {
        "url",
        "clientId",
        "grantType",
        "scope",
        "enabled",
        "id",
        "clientSecretToken",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class OAuthResponse:
    url: str | None | Unset = UNSET
    client_id: str | None | Unset = UNSET
    grant_type: Literal["client_credentials"] | str | None | Unset = UNSET
    scope: str | None | Unset = UNSET
    enabled: bool | None | Unset = UNSET
    id: str | None | Unset = UNSET
    client_secret_token: ExpandableTokenResponse | None | Unset = UNSET
    metadata: MetadataResponse | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.url) is not UNSET:
            data["url"] = value
        if (value := self.client_id) is not UNSET:
            data["clientId"] = value
        if (value := self.grant_type) is not UNSET:
            data["grantType"] = value
        if (value := self.scope) is not UNSET:
            data["scope"] = value
        if (value := self.enabled) is not UNSET:
            data["enabled"] = value
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.client_secret_token) is not UNSET:
            data["clientSecretToken"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> OAuthResponse:
        return decode(data)


def decode(data: Any) -> OAuthResponse:
    if type(data) is not dict:
        passed: OAuthResponse = data
        return passed
    get: Any = data.get
    model = _new(OAuthResponse)
    model.url = get("url", UNSET)
    model.client_id = get("clientId", UNSET)
    model.grant_type = get("grantType", UNSET)
    model.scope = get("scope", UNSET)
    model.enabled = get("enabled", UNSET)
    model.id = get("id", UNSET)
    value = get("clientSecretToken", UNSET)
    model.client_secret_token = _expandable_token_response.decode(value) if type(value) is dict else value
    value = get("metadata", UNSET)
    model.metadata = _metadata_response.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
