from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "createdAt",
        "modifiedAt",
        "version",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class TaxMetadata(Model):
    """Part of `Tax` and `TaxUpdate`.

    Attributes:
        created_at: A timestamp, `2026-01-31T12:00:00Z`.
        modified_at: A timestamp, `2026-01-31T12:00:00Z`.
        version: 1 or more.
    """

    created_at: Maybe[str] = UNSET
    """A timestamp, `2026-01-31T12:00:00Z`."""
    modified_at: Maybe[str] = UNSET
    """A timestamp, `2026-01-31T12:00:00Z`."""
    version: Maybe[int] = UNSET
    """1 or more."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.created_at) is not UNSET:
            data["createdAt"] = value
        if (value := self.modified_at) is not UNSET:
            data["modifiedAt"] = value
        if (value := self.version) is not UNSET:
            data["version"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> TaxMetadata:
        return decode(data)


def decode(data: Any) -> TaxMetadata:
    if type(data) is not dict:
        passed: TaxMetadata = data
        return passed
    model = _new(TaxMetadata)
    unknown = len(data) - 3
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
    if "version" in data:
        model.version = data["version"]
    else:
        model.version = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
