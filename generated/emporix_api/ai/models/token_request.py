from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import metadata_request as _metadata_request
    from .metadata_request import MetadataRequest
else:
    _metadata_request = Deferred(globals(), "metadata_request")

NAMES = frozenset(
    {
        "name",
        "value",
        "metadata",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class TokenRequest(Model):
    """Request of `tokens.upsert`.

    Attributes:
        name: Required.
        value: Required.
    """

    name: str
    """Required."""
    value: str
    """Required."""
    metadata: Maybe[MetadataRequest] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.value) is not UNSET:
            data["value"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> TokenRequest:
        return decode(data)


def decode(data: Any) -> TokenRequest:
    if type(data) is not dict:
        passed: TokenRequest = data
        return passed
    model = _new(TokenRequest)
    unknown = len(data) - 3
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "value" in data:
        model.value = data["value"]
    else:
        model.value = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _metadata_request.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
