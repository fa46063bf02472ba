from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Client, EventStream, Paginator, Request, Unset

if TYPE_CHECKING:
    from .. import models


class Runs:
    """Import runs.

    | Method          | What it does                                       |
    | --------------- | -------------------------------------------------- |
    | `cancel`        | Cancel an import run.                              |
    | `get`           | Get an import run by id.                           |
    | `list_errors`   | List the errors of an import run.                  |
    | `stream_events` | Stream the events of an import run as they happen. |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def cancel(self, run_id: str, *, force: bool | Unset = UNSET) -> models.CancelResult:
        """Cancel an import run.

        `POST /importtool/{tenant}/runs/{runId}/cancel` answers 202; errors: 401, 403, 409, 500.
        Token: service. Scope: `importtool.import_trigger`.
        Raises `Conflict` (409).

        Args:
            run_id: A UUID.
            force: Whether to stop the run at once. Default `False`.
        """
        from ..models import cancel_result as _cancel_result

        return await self._client.send(
            Request("import_service.runs.cancel", path={"runId": run_id}, query={"force": force}), _cancel_result.decode
        )

    async def get(self, run_id: str) -> models.RunDetail:
        """Get an import run by id.

        `GET /importtool/{tenant}/runs/{runId}` answers 200; errors: 401, 403, 404, 500.
        Token: service. Scope: `importtool.import_trigger`.

        Args:
            run_id: A UUID.
        """
        from ..models import run_detail as _run_detail

        return await self._client.send(Request("import_service.runs.get", path={"runId": run_id}), _run_detail.decode)

    def list_errors(
        self, run_id: str, *, page: int | Unset = UNSET, size: int | Unset = UNSET
    ) -> Paginator[models.ErrorRecord]:
        """List the errors of an import run.

        `GET /importtool/{tenant}/runs/{runId}/errors` answers 200; errors: 401, 403, 500.
        Token: service. Scope: `importtool.import_trigger`.
        Paged, with a total.

        Args:
            run_id: A UUID.
            page: Number of the first page to fetch, from 0. Default `0`.
            size: Items per page.
        """
        from ..models import error_record as _error_record

        return self._client.paginate(
            Request("import_service.runs.list_errors", path={"runId": run_id}, query={"page": page, "size": size}),
            _error_record.decode,
        )

    def stream_events(self, run_id: str) -> EventStream:
        """Stream the events of an import run as they happen.

        `GET /importtool/{tenant}/runs/{runId}/events` answers 200; errors: 401, 403, 500.
        Token: service. Scope: `importtool.import_trigger`.

        Args:
            run_id: A UUID.
        """
        return self._client.events(Request("import_service.runs.stream_events", path={"runId": run_id}))
