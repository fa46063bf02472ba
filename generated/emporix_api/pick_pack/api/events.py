from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...types import UNSET, Client, Importer, ImportOptions, Paginator, Report, Request, Unset

if TYPE_CHECKING:
    from .. import models


class Events:
    """Packing events.

    | Method       | What it does                                          |
    | ------------ | ----------------------------------------------------- |
    | `create`     | Create a packing event.                               |
    | `import_all` | Import packing events and return a report.            |
    | `importer`   | Import packing events, with an outcome for every row. |
    | `list`       | List packing events.                                  |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(
        self, body: models.OrderEntryEventCreate | Mapping[str, Any], *, saas_token: str
    ) -> models.StatusResponse:
        """Create a packing event.

        `POST /pick-pack/{tenant}/events` answers 200; errors: 400, 401, 403, 409, 500.
        Token: service. Scope: `pickpack.pickpack_manage`.
        Deprecated.
        Raises `Conflict` (409).

        Args:
            saas_token: The `saas_token` of a customer's login.
        """
        from ..models import status_response as _status_response

        return await self._client.send(
            Request("pick_pack.events.create", headers={"saas-token": saas_token}, body=body), _status_response.decode
        )

    def list(
        self, *, timestamp: str | Unset = UNSET, page_number: int | Unset = UNSET, page_size: int | Unset = UNSET
    ) -> Paginator[models.OrderEntryEventResponse]:
        """List packing events.

        `GET /pick-pack/{tenant}/events` answers 200; errors: 400, 401, 403, 500.
        Token: service. Scope: `pickpack.pickpack_view`.
        Paged, at most 20000.
        Deprecated.

        Args:
            timestamp: 3 or more characters.
            page_number: Number of the first page to fetch. 0 or more.
            page_size: Items per page. 0 to 20000.
        """
        from ..models import order_entry_event_response as _order_entry_event_response

        return self._client.paginate(
            Request(
                "pick_pack.events.list",
                query={"timestamp": timestamp, "pageNumber": page_number, "pageSize": page_size},
            ),
            _order_entry_event_response.decode,
        )

    def importer(
        self,
        rows: AsyncIterable[models.OrderEntryEventCreate | Mapping[str, Any]]
        | Iterable[models.OrderEntryEventCreate | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import packing events, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `create`, one row a request. Token: service. Scope: `pickpack.pickpack_manage`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer({"create": "pick_pack.events.create"}, rows, mode=mode, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.OrderEntryEventCreate | Mapping[str, Any]]
        | Iterable[models.OrderEntryEventCreate | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import packing events and return a report.

        The report counts the outcomes and has those that failed.
        Sends `create`, one row a request. Token: service. Scope: `pickpack.pickpack_manage`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all({"create": "pick_pack.events.create"}, rows, mode=mode, path={}, **options)
