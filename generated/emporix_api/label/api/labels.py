from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...declared import declared
from ...types import UNSET, Change, Client, Importer, ImportOptions, Paginator, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Labels:
    """Labels.

    | Method       | What it does                                  |
    | ------------ | --------------------------------------------- |
    | `create`     | Create a label.                               |
    | `delete`     | Delete a label.                               |
    | `get`        | Get a label by id.                            |
    | `import_all` | Import labels and return a report.            |
    | `importer`   | Import labels, with an outcome for every row. |
    | `list`       | List labels.                                  |
    | `modify`     | Read a label, change it and replace it.       |
    | `replace`    | Replace a label.                              |
    | `update`     | Change fields of a label.                     |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(self, body: models.LabelCreation | Mapping[str, Any]) -> models.Label:
        """Create a label.

        `POST /label/labels` answers 201; errors: 400, 401, 403, 409, 500.
        Token: service. Scope: `label.label_manage`.
        Raises `Conflict` (409).
        """
        from ..models import label as _label

        return await self._client.send(Request("label.labels.create", body=body), _label.decode)

    async def delete(self, label_id: str) -> None:
        """Delete a label.

        `DELETE /label/labels/{labelId}` answers 204; errors: 401, 403, 404, 500.
        Token: service. Scope: `label.label_manage`.
        """
        return await self._client.send(Request("label.labels.delete", path={"labelId": label_id}), nothing)

    async def get(self, label_id: str) -> models.Label:
        """Get a label by id.

        `GET /label/labels/{labelId}` answers 200; errors: 401, 404, 500.
        Token: service.
        """
        from ..models import label as _label

        return await self._client.send(Request("label.labels.get", path={"labelId": label_id}), _label.decode)

    def list(
        self,
        *,
        just_overlay: bool | Unset = UNSET,
        q: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> Paginator[models.Label]:
        """List labels.

        `GET /label/labels` answers 200; errors: 401, 500.
        Token: service.
        Paged, with a total on request.

        Args:
            q: Filter in the query language of the API, such as `name:value`.
            page_size: Items per page.
            page_number: Number of the first page to fetch.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            fields: Names of the fields to return, separated by commas.
        """
        from ..models import label as _label

        return self._client.paginate(
            Request(
                "label.labels.list",
                query={
                    "justOverlay": just_overlay,
                    "q": q,
                    "pageSize": page_size,
                    "pageNumber": page_number,
                    "sort": sort,
                    "fields": fields,
                },
                headers={"Accept-Language": accept_language},
            ),
            _label.decode,
        )

    async def replace(self, label_id: str, body: models.LabelUpdate | Mapping[str, Any]) -> models.Label:
        """Replace a label.

        `PUT /label/labels/{labelId}` answers 200; errors: 400, 401, 403, 404, 500.
        Token: service. Scope: `label.label_manage`.
        """
        from ..models import label as _label

        return await self._client.send(
            Request("label.labels.replace", path={"labelId": label_id}, body=body), _label.decode
        )

    async def update(self, label_id: str, body: models.LabelUpdate | Mapping[str, Any]) -> models.Label:
        """Change fields of a label.

        `PATCH /label/labels/{labelId}` answers 200; errors: 401, 403, 404, 500.
        Token: service. Scope: `label.label_manage`.
        """
        from ..models import label as _label

        return await self._client.send(
            Request("label.labels.update", path={"labelId": label_id}, body=body), _label.decode
        )

    async def modify(self, label_id: str, change: Change[models.Label], *, attempts: int = 5) -> models.Label:
        """Read a label, change it and replace it.

        Sends `get`, then `replace` if something has changed; after a `Conflict` it reads again.
        Scopes: `label.label_manage` to replace.
        Raises the last `Conflict`.

        Args:
            change: Changes what was read in place, or returns what it is to be; may be asynchronous.
            attempts: How often it is tried at most.
        """
        from .. import models
        from ..models import label as _label

        return await self._client.modify(
            "label.labels.get",
            "label.labels.replace",
            _label.decode,
            change,
            path={"labelId": label_id},
            attempts=attempts,
            trim=declared(models, "LabelUpdate"),
        )

    def importer(
        self,
        rows: AsyncIterable[models.LabelCreation | Mapping[str, Any]]
        | Iterable[models.LabelCreation | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import labels, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `create`, one row a request. Token: service. Scope: `label.label_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer({"create": "label.labels.create"}, rows, mode=mode, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.LabelCreation | Mapping[str, Any]]
        | Iterable[models.LabelCreation | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import labels and return a report.

        The report counts the outcomes and has those that failed.
        Sends `create`, one row a request. Token: service. Scope: `label.label_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all({"create": "label.labels.create"}, rows, mode=mode, path={}, **options)
