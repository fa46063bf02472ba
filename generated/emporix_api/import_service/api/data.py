from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...decoding import as_is
from ...types import UNSET, Client, Paginator, Request, Unset

if TYPE_CHECKING:
    from .. import models


class Data:
    """Records that were imported.

    | Method                | What it does                          |
    | --------------------- | ------------------------------------- |
    | `list_records`        | List imported records.                |
    | `list_stream_records` | List the records of an import stream. |
    | `list_types`          | List the types of imported records.   |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list_records(
        self,
        *,
        type_: str,
        search: str | Unset = UNSET,
        outcome: Literal["DELETED", "DELETED_TARGET", "DRY_RUN", "FAILED", "UPSERTED"] | str | Unset = UNSET,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
    ) -> Paginator[models.ImportedRecord]:
        """List imported records.

        `GET /importtool/{tenant}/data/records` answers 200; errors: 401, 403, 500.
        Token: service. Scope: `importtool.import_trigger`.
        Paged, with a total.

        Args:
            outcome: One of `'UPSERTED'`, `'DELETED'`, `'DELETED_TARGET'`, `'FAILED'`, `'DRY_RUN'`.
            page: Number of the first page to fetch, from 0. Default `0`.
            size: Items per page.
        """
        from ..models import imported_record as _imported_record

        return self._client.paginate(
            Request(
                "import_service.data.list_records",
                query={"type": type_, "search": search, "outcome": outcome, "page": page, "size": size},
            ),
            _imported_record.decode,
        )

    def list_stream_records(
        self,
        stream_id: str,
        *,
        search: str | Unset = UNSET,
        outcome: Literal["DELETED", "DELETED_TARGET", "DRY_RUN", "FAILED", "UPSERTED"] | str | Unset = UNSET,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
    ) -> Paginator[models.ImportedRecord]:
        """List the records of an import stream.

        `GET /importtool/{tenant}/data/streams/{streamId}/records` answers 200; errors: 401, 403, 500.
        Token: service. Scope: `importtool.import_trigger`.
        Paged, with a total.

        Args:
            stream_id: A UUID.
            outcome: One of `'UPSERTED'`, `'DELETED'`, `'DELETED_TARGET'`, `'FAILED'`, `'DRY_RUN'`.
            page: Number of the first page to fetch, from 0. Default `0`.
            size: Items per page.
        """
        from ..models import imported_record as _imported_record

        return self._client.paginate(
            Request(
                "import_service.data.list_stream_records",
                path={"streamId": stream_id},
                query={"search": search, "outcome": outcome, "page": page, "size": size},
            ),
            _imported_record.decode,
        )

    async def list_types(self) -> list[str]:
        """List the types of imported records.

        `GET /importtool/{tenant}/data/types` answers 200; errors: 401, 403, 500.
        Token: service. Scope: `importtool.import_trigger`.
        """
        return await self._client.send(Request("import_service.data.list_types"), as_is)
