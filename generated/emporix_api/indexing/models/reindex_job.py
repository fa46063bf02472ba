from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import indexing_metadata as _indexing_metadata
    from .indexing_metadata import IndexingMetadata
else:
    _indexing_metadata = Deferred(globals(), "indexing_metadata")

NAMES = frozenset(
    {
        "id",
        "entityType",
        "message",
        "status",
        "expectedCount",
        "processedCount",
        "metadata",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class ReindexJob(Model):
    """Response of `reindex_jobs.list`, `reindex_jobs.create` and `reindex_jobs.get`.

    Attributes:
        status: One of `'FAILURE'`, `'IN_PROGRESS'`, `'PENDING'`, `'PUBLISHED'`, `'SUCCESS'`.
    """

    id: Maybe[str] = UNSET
    entity_type: Maybe[str] = UNSET
    message: Maybe[str] = UNSET
    status: Maybe[Literal["FAILURE", "IN_PROGRESS", "PENDING", "PUBLISHED", "SUCCESS"] | str] = UNSET
    """One of `'FAILURE'`, `'IN_PROGRESS'`, `'PENDING'`, `'PUBLISHED'`, `'SUCCESS'`."""
    expected_count: Maybe[int] = UNSET
    processed_count: Maybe[int] = UNSET
    metadata: Maybe[IndexingMetadata] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.entity_type) is not UNSET:
            data["entityType"] = value
        if (value := self.message) is not UNSET:
            data["message"] = value
        if (value := self.status) is not UNSET:
            data["status"] = value
        if (value := self.expected_count) is not UNSET:
            data["expectedCount"] = value
        if (value := self.processed_count) is not UNSET:
            data["processedCount"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> ReindexJob:
        return decode(data)


def decode(data: Any) -> ReindexJob:
    if type(data) is not dict:
        passed: ReindexJob = data
        return passed
    model = _new(ReindexJob)
    unknown = len(data) - 7
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "entityType" in data:
        model.entity_type = data["entityType"]
    else:
        model.entity_type = _absent
        unknown += 1
    if "message" in data:
        model.message = data["message"]
    else:
        model.message = _absent
        unknown += 1
    if "status" in data:
        model.status = data["status"]
    else:
        model.status = _absent
        unknown += 1
    if "expectedCount" in data:
        model.expected_count = data["expectedCount"]
    else:
        model.expected_count = _absent
        unknown += 1
    if "processedCount" in data:
        model.processed_count = data["processedCount"]
    else:
        model.processed_count = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _indexing_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
