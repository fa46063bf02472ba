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
        "metadata",
        "siteCode",
        "currency",
        "targetLocation",
        "language",
        "context",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class SessionContextPatch(Model):
    """Request of `me.update_context`.

    Attributes:
        metadata: Required.
    """

    metadata: MetadataUpdate
    """Required."""
    site_code: Maybe[str] = UNSET
    currency: Maybe[str] = UNSET
    target_location: Maybe[str] = UNSET
    language: Maybe[str] = UNSET
    context: Maybe[dict[str, Any]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.site_code) is not UNSET:
            data["siteCode"] = value
        if (value := self.currency) is not UNSET:
            data["currency"] = value
        if (value := self.target_location) is not UNSET:
            data["targetLocation"] = value
        if (value := self.language) is not UNSET:
            data["language"] = value
        if (value := self.context) is not UNSET:
            data["context"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> SessionContextPatch:
        return decode(data)


def decode(data: Any) -> SessionContextPatch:
    if type(data) is not dict:
        passed: SessionContextPatch = data
        return passed
    model = _new(SessionContextPatch)
    unknown = len(data) - 6
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _metadata_update.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    if "siteCode" in data:
        model.site_code = data["siteCode"]
    else:
        model.site_code = _absent
        unknown += 1
    if "currency" in data:
        model.currency = data["currency"]
    else:
        model.currency = _absent
        unknown += 1
    if "targetLocation" in data:
        model.target_location = data["targetLocation"]
    else:
        model.target_location = _absent
        unknown += 1
    if "language" in data:
        model.language = data["language"]
    else:
        model.language = _absent
        unknown += 1
    if "context" in data:
        model.context = data["context"]
    else:
        model.context = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
