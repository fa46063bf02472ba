from __future__ import annotations

from typing import Any, Literal

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "id",
        "parentRoot",
        "requestedByIds",
        "status",
        "createdAt",
        "processingStartedAt",
        "finishedAt",
        "error",
        "attempts",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class DynamicVariantRecalculationJob(Model):
    """Response of `products.list_recalculation_jobs` and `products.get_recalculation_job`; part of
    `DynamicVariantRecalculationResponse`.

    Attributes:
        status: One of `'PENDING'`, `'PROCESSING'`, `'FINISHED'`, `'FAILED'`, `'FAILED_PERMANENT'`.
        created_at: A timestamp, `2026-01-31T12:00:00Z`.
        processing_started_at: A timestamp, `2026-01-31T12:00:00Z`.
        finished_at: A timestamp, `2026-01-31T12:00:00Z`.
    """

    id: Maybe[str] = UNSET
    parent_root: Maybe[str] = UNSET
    requested_by_ids: Maybe[list[str]] = UNSET
    status: Maybe[Literal["FAILED", "FAILED_PERMANENT", "FINISHED", "PENDING", "PROCESSING"] | str] = UNSET
    """One of `'PENDING'`, `'PROCESSING'`, `'FINISHED'`, `'FAILED'`, `'FAILED_PERMANENT'`."""
    created_at: Maybe[str] = UNSET
    """A timestamp, `2026-01-31T12:00:00Z`."""
    processing_started_at: Maybe[str] = UNSET
    """A timestamp, `2026-01-31T12:00:00Z`."""
    finished_at: Maybe[str] = UNSET
    """A timestamp, `2026-01-31T12:00:00Z`."""
    error: Maybe[str] = UNSET
    attempts: Maybe[int] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.parent_root) is not UNSET:
            data["parentRoot"] = value
        if (value := self.requested_by_ids) is not UNSET:
            data["requestedByIds"] = value
        if (value := self.status) is not UNSET:
            data["status"] = value
        if (value := self.created_at) is not UNSET:
            data["createdAt"] = value
        if (value := self.processing_started_at) is not UNSET:
            data["processingStartedAt"] = value
        if (value := self.finished_at) is not UNSET:
            data["finishedAt"] = value
        if (value := self.error) is not UNSET:
            data["error"] = value
        if (value := self.attempts) is not UNSET:
            data["attempts"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> DynamicVariantRecalculationJob:
        return decode(data)


def decode(data: Any) -> DynamicVariantRecalculationJob:
    if type(data) is not dict:
        passed: DynamicVariantRecalculationJob = data
        return passed
    model = _new(DynamicVariantRecalculationJob)
    unknown = len(data) - 9
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "parentRoot" in data:
        model.parent_root = data["parentRoot"]
    else:
        model.parent_root = _absent
        unknown += 1
    if "requestedByIds" in data:
        model.requested_by_ids = data["requestedByIds"]
    else:
        model.requested_by_ids = _absent
        unknown += 1
    if "status" in data:
        model.status = data["status"]
    else:
        model.status = _absent
        unknown += 1
    if "createdAt" in data:
        model.created_at = data["createdAt"]
    else:
        model.created_at = _absent
        unknown += 1
    if "processingStartedAt" in data:
        model.processing_started_at = data["processingStartedAt"]
    else:
        model.processing_started_at = _absent
        unknown += 1
    if "finishedAt" in data:
        model.finished_at = data["finishedAt"]
    else:
        model.finished_at = _absent
        unknown += 1
    if "error" in data:
        model.error = data["error"]
    else:
        model.error = _absent
        unknown += 1
    if "attempts" in data:
        model.attempts = data["attempts"]
    else:
        model.attempts = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
