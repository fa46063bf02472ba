from __future__ import annotations

from typing import Any

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "data",
        "checksum",
        "exportedAt",
        "jobId",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ExportResponse(Model):
    """Response of `agents.export`.

    Attributes:
        exported_at: A timestamp, `2026-01-31T12:00:00Z`.
    """

    data: Maybe[str] = UNSET
    checksum: Maybe[str] = UNSET
    exported_at: Maybe[str] = UNSET
    """A timestamp, `2026-01-31T12:00:00Z`."""
    job_id: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.data) is not UNSET:
            data["data"] = value
        if (value := self.checksum) is not UNSET:
            data["checksum"] = value
        if (value := self.exported_at) is not UNSET:
            data["exportedAt"] = value
        if (value := self.job_id) is not UNSET:
            data["jobId"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ExportResponse:
        return decode(data)


def decode(data: Any) -> ExportResponse:
    if type(data) is not dict:
        passed: ExportResponse = data
        return passed
    model = _new(ExportResponse)
    unknown = len(data) - 4
    if "data" in data:
        model.data = data["data"]
    else:
        model.data = _absent
        unknown += 1
    if "checksum" in data:
        model.checksum = data["checksum"]
    else:
        model.checksum = _absent
        unknown += 1
    if "exportedAt" in data:
        model.exported_at = data["exportedAt"]
    else:
        model.exported_at = _absent
        unknown += 1
    if "jobId" in data:
        model.job_id = data["jobId"]
    else:
        model.job_id = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
