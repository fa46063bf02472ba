from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...types import Client, Importer, ImportOptions, Report, Request

if TYPE_CHECKING:
    from .. import models


class Recalculations:
    """`pick_pack.recalculations`"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(self, body: models.RecalculationJobCreation | Mapping[str, Any]) -> models.JobIdResponse:
        """POST /pick-pack/{tenant}/jobs/recalculations

        Deprecated.
        """
        from ..models import job_id_response as _job_id_response

        return await self._client.send(Request("pick_pack.recalculations.create", body=body), _job_id_response.decode)

    async def get(self, job_id: str) -> models.RecalculationJob:
        """GET /pick-pack/{tenant}/jobs/recalculations/{jobId}

        Deprecated.
        """
        from ..models import recalculation_job as _recalculation_job

        return await self._client.send(
            Request("pick_pack.recalculations.get", path={"jobId": job_id}), _recalculation_job.decode
        )

    def importer(
        self,
        rows: AsyncIterable[models.RecalculationJobCreation | Mapping[str, Any]]
        | Iterable[models.RecalculationJobCreation | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        return self._client.importer("pick_pack.recalculations.create", rows, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.RecalculationJobCreation | Mapping[str, Any]]
        | Iterable[models.RecalculationJobCreation | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        return await self._client.import_all("pick_pack.recalculations.create", rows, path={}, **options)
