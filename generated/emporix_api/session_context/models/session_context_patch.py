from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import metadata_update as _metadata_update

if TYPE_CHECKING:
    from .metadata_update import MetadataUpdate

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


@attrs.define(kw_only=True, repr=False)
class SessionContextPATCH:
    metadata: MetadataUpdate
    site_code: str | None | Unset = UNSET
    currency: str | None | Unset = UNSET
    target_location: str | None | Unset = UNSET
    language: str | None | Unset = UNSET
    context: dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> SessionContextPATCH:
        return decode(data)


def decode(data: Any) -> SessionContextPATCH:
    if type(data) is not dict:
        passed: SessionContextPATCH = data
        return passed
    get: Any = data.get
    model = _new(SessionContextPATCH)
    value = get("metadata", UNSET)
    model.metadata = _metadata_update.decode(value) if type(value) is dict else value
    model.site_code = get("siteCode", UNSET)
    model.currency = get("currency", UNSET)
    model.target_location = get("targetLocation", UNSET)
    model.language = get("language", UNSET)
    model.context = get("context", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
