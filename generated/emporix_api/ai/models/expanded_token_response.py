from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import metadata_response as _metadata_response
    from .metadata_response import MetadataResponse
else:
    _metadata_response = Deferred(globals(), "metadata_response")

NAMES = frozenset(
    {
        "id",
        "name",
        "metadata",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ExpandedTokenResponse(Model):
    """Part of `ApiKeyLlmResponse`, `McpServerConfigResponse`, `OAuthResponse` and 5 more."""

    id: Maybe[str] = UNSET
    name: Maybe[str] = UNSET
    metadata: Maybe[MetadataResponse] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ExpandedTokenResponse:
        return decode(data)


def decode(data: Any) -> ExpandedTokenResponse:
    if type(data) is not dict:
        passed: ExpandedTokenResponse = data
        return passed
    model = _new(ExpandedTokenResponse)
    unknown = len(data) - 3
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _metadata_response.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
