from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import expandable_token_response as _expandable_token_response
    from . import metadata_response as _metadata_response
    from .expandable_token_response import ExpandableTokenResponse
    from .metadata_response import MetadataResponse
else:
    _expandable_token_response = Deferred(globals(), "expandable_token_response")
    _metadata_response = Deferred(globals(), "metadata_response")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class OAuthResponse(Model):
    """Response of `oauths.list`, `oauths.search` and `oauths.get`; part of `SelfHostedParamsResponse`.

    Attributes:
        url: A URL.
        grant_type: Only `'client_credentials'`.
    """

    url: Maybe[str] = UNSET
    """A URL."""
    client_id: Maybe[str] = UNSET
    grant_type: Maybe[Literal["client_credentials"] | str] = UNSET
    """Only `'client_credentials'`."""
    scope: Maybe[str] = UNSET
    enabled: Maybe[bool] = UNSET
    id: Maybe[str] = UNSET
    client_secret_token: Maybe[ExpandableTokenResponse] = UNSET
    metadata: Maybe[MetadataResponse] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> OAuthResponse:
        return decode(data)


def decode(data: Any) -> OAuthResponse:
    if type(data) is not dict:
        passed: OAuthResponse = data
        return passed
    model = _new(OAuthResponse)
    unknown = len(data) - 8
    if "url" in data:
        model.url = data["url"]
    else:
        model.url = _absent
        unknown += 1
    if "clientId" in data:
        model.client_id = data["clientId"]
    else:
        model.client_id = _absent
        unknown += 1
    if "grantType" in data:
        model.grant_type = data["grantType"]
    else:
        model.grant_type = _absent
        unknown += 1
    if "scope" in data:
        model.scope = data["scope"]
    else:
        model.scope = _absent
        unknown += 1
    if "enabled" in data:
        model.enabled = data["enabled"]
    else:
        model.enabled = _absent
        unknown += 1
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "clientSecretToken" in data:
        value = data["clientSecretToken"]
        model.client_secret_token = _expandable_token_response.decode(value) if type(value) is dict else value
    else:
        model.client_secret_token = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _metadata_response.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
