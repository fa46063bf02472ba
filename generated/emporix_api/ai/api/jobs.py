from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...types import UNSET, Client, Paginator, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Jobs:
    """`ai.jobs`"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def delete(self, job_id: str) -> None:
        """DELETE /ai-service/{tenant}/jobs/{jobId}"""
        return await self._client.send(Request("ai.jobs.delete", path={"jobId": job_id}), nothing)

    async def get(self, job_id: str, *, fields: str | Unset = UNSET) -> models.Job:
        """GET /ai-service/{tenant}/jobs/{jobId}"""
        from ..models import job as _job

        return await self._client.send(
            Request("ai.jobs.get", path={"jobId": job_id}, query={"fields": fields}), _job.decode
        )

    def list(
        self,
        *,
        q: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        fields: str | Unset = UNSET,
    ) -> Paginator[models.Job]:
        """GET /ai-service/{tenant}/jobs"""
        from ..models import job as _job

        return self._client.paginate(
            Request(
                "ai.jobs.list",
                query={"q": q, "pageSize": page_size, "pageNumber": page_number, "sort": sort, "fields": fields},
            ),
            _job.decode,
        )

    def search(
        self,
        body: models.SearchRequest | Mapping[str, Any],
        *,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        fields: str | Unset = UNSET,
    ) -> Paginator[models.Job]:
        """POST /ai-service/{tenant}/jobs/search"""
        from ..models import job as _job

        return self._client.paginate(
            Request(
                "ai.jobs.search",
                query={"pageSize": page_size, "pageNumber": page_number, "sort": sort, "fields": fields},
                body=body,
            ),
            _job.decode,
        )
