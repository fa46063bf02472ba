from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import id_wrapper_request as _id_wrapper_request
    from . import metadata_request as _metadata_request
    from .id_wrapper_request import IdWrapperRequest
    from .metadata_request import MetadataRequest
else:
    _id_wrapper_request = Deferred(globals(), "id_wrapper_request")
    _metadata_request = Deferred(globals(), "metadata_request")

NAMES = frozenset(
    {
        "url",
        "clientId",
        "grantType",
        "scope",
        "enabled",
        "clientSecretToken",
        "metadata",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class OAuthRequest(Model):
    """Request of `oauths.upsert`.

    Attributes:
        url: A URL; required.
        client_id: Required.
        grant_type: Only `'client_credentials'`; required.
    """

    url: str
    """A URL; required."""
    client_id: str
    """Required."""
    grant_type: Literal["client_credentials"] | str
    """Only `'client_credentials'`; required."""
    scope: Maybe[str] = UNSET
    enabled: Maybe[bool] = UNSET
    client_secret_token: Maybe[IdWrapperRequest] = UNSET
    metadata: Maybe[MetadataRequest] = UNSET
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
        if (value := self.client_secret_token) is not UNSET:
            data["clientSecretToken"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> OAuthRequest:
        return decode(data)


def decode(data: Any) -> OAuthRequest:
    if type(data) is not dict:
        passed: OAuthRequest = data
        return passed
    model = _new(OAuthRequest)
    unknown = len(data) - 7
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
    if "clientSecretToken" in data:
        value = data["clientSecretToken"]
        model.client_secret_token = _id_wrapper_request.decode(value) if type(value) is dict else value
    else:
        model.client_secret_token = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _metadata_request.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
