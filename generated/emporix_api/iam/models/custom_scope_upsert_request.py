from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import metadata_update as _metadata_update
    from .metadata_update import MetadataUpdate
else:
    _metadata_update = Deferred(globals(), "metadata_update")

NAMES = frozenset(
    {
        "description",
        "domain",
        "metadata",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CustomScopeUpsertRequest(Model):
    """Request of `scopes.upsert`."""

    description: Maybe[dict[str, str]] = UNSET
    domain: Maybe[str] = UNSET
    metadata: Maybe[MetadataUpdate] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.description) is not UNSET:
            data["description"] = value
        if (value := self.domain) is not UNSET:
            data["domain"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CustomScopeUpsertRequest:
        return decode(data)


def decode(data: Any) -> CustomScopeUpsertRequest:
    if type(data) is not dict:
        passed: CustomScopeUpsertRequest = data
        return passed
    model = _new(CustomScopeUpsertRequest)
    unknown = len(data) - 3
    if "description" in data:
        model.description = data["description"]
    else:
        model.description = _absent
        unknown += 1
    if "domain" in data:
        model.domain = data["domain"]
    else:
        model.domain = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _metadata_update.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
