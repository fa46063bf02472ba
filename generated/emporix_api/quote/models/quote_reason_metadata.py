from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "version",
        "createdAt",
        "modifiedAt",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class QuoteReasonMetadata(Model):
    """Part of `QuoteReason`.

    Attributes:
        created_at: A timestamp, `2026-01-31T12:00:00Z`.
        modified_at: A timestamp, `2026-01-31T12:00:00Z`.
    """

    version: Maybe[int] = UNSET
    created_at: Maybe[str] = UNSET
    """A timestamp, `2026-01-31T12:00:00Z`."""
    modified_at: Maybe[str] = UNSET
    """A timestamp, `2026-01-31T12:00:00Z`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.version) is not UNSET:
            data["version"] = value
        if (value := self.created_at) is not UNSET:
            data["createdAt"] = value
        if (value := self.modified_at) is not UNSET:
            data["modifiedAt"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> QuoteReasonMetadata:
        return decode(data)


def decode(data: Any) -> QuoteReasonMetadata:
    if type(data) is not dict:
        passed: QuoteReasonMetadata = data
        return passed
    model = _new(QuoteReasonMetadata)
    unknown = len(data) - 3
    if "version" in data:
        model.version = data["version"]
    else:
        model.version = _absent
        unknown += 1
    if "createdAt" in data:
        model.created_at = data["createdAt"]
    else:
        model.created_at = _absent
        unknown += 1
    if "modifiedAt" in data:
        model.modified_at = data["modifiedAt"]
    else:
        model.modified_at = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
