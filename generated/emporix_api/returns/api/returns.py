from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...declared import declared
from ...types import UNSET, Change, Client, Importer, ImportOptions, Paginator, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Returns:
    """Returns.

    | Method       | What it does                                   |
    | ------------ | ---------------------------------------------- |
    | `create`     | Create a return.                               |
    | `delete`     | Delete a return.                               |
    | `get`        | Get a return by id.                            |
    | `import_all` | Import returns and return a report.            |
    | `importer`   | Import returns, with an outcome for every row. |
    | `list`       | List returns.                                  |
    | `modify`     | Read a return, change it and replace it.       |
    | `replace`    | Replace a return.                              |
    | `update`     | Change fields of a return.                     |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(
        self, body: models.CreateReturn | Mapping[str, Any], *, saas_token: str | Unset = UNSET
    ) -> models.ReturnId:
        """Create a return.

        `POST /return/{tenant}/returns` answers 201; errors: 400, 401, 403, 409, 500.
        Token: service. Any of the scopes: `returns.returns_manage`, `returns.returns_manage_own`.
        Raises `Conflict` (409).

        Args:
            saas_token: The `saas_token` of a customer's login.
        """
        from ..models import return_id as _return_id

        return await self._client.send(
            Request("returns.returns.create", headers={"saas-token": saas_token}, body=body), _return_id.decode
        )

    async def delete(self, return_id: str, *, saas_token: str | Unset = UNSET) -> None:
        """Delete a return.

        `DELETE /return/{tenant}/returns/{returnId}` answers 204; errors: 400, 401, 403, 500.
        Token: service. Any of the scopes: `returns.returns_manage`, `returns.returns_manage_own`.

        Args:
            saas_token: The `saas_token` of a customer's login.
        """
        return await self._client.send(
            Request("returns.returns.delete", path={"returnId": return_id}, headers={"saas-token": saas_token}), nothing
        )

    async def get(self, return_id: str) -> models.Return:
        """Get a return by id.

        `GET /return/{tenant}/returns/{returnId}` answers 200; errors: 401, 403, 404.
        Token: service. Any of the scopes: `returns.returns_read`, `returns.returns_read_own`.
        """
        from ..models import return_ as _return_

        return await self._client.send(Request("returns.returns.get", path={"returnId": return_id}), _return_.decode)

    def list(
        self,
        *,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        q: str | Unset = UNSET,
    ) -> Paginator[models.Return]:
        """List returns.

        `GET /return/{tenant}/returns` answers 200; errors: 401, 403.
        Token: service. Any of the scopes: `returns.returns_read`, `returns.returns_read_own`.
        Paged, 60 items a page by default, at most 60, with a total on request.

        Args:
            page_size: Items per page. Default `60`; 1 to 60.
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            q: Filter in the query language of the API, such as `name:value`.
        """
        from ..models import return_ as _return_

        return self._client.paginate(
            Request(
                "returns.returns.list", query={"pageSize": page_size, "pageNumber": page_number, "sort": sort, "q": q}
            ),
            _return_.decode,
        )

    async def replace(
        self, return_id: str, body: models.UpdateReturn | Mapping[str, Any], *, saas_token: str | Unset = UNSET
    ) -> None:
        """Replace a return.

        `PUT /return/{tenant}/returns/{returnId}` answers 204; errors: 400, 401, 403, 404, 500.
        Token: service. Any of the scopes: `returns.returns_manage`, `returns.returns_manage_own`.

        Args:
            saas_token: The `saas_token` of a customer's login.
        """
        return await self._client.send(
            Request(
                "returns.returns.replace", path={"returnId": return_id}, headers={"saas-token": saas_token}, body=body
            ),
            nothing,
        )

    async def update(
        self,
        return_id: str,
        body: Sequence[models.PatchOperation | Mapping[str, Any]],
        *,
        saas_token: str | Unset = UNSET,
    ) -> None:
        """Change fields of a return.

        `PATCH /return/{tenant}/returns/{returnId}` answers 204; errors: 400, 401, 403, 404, 500.
        Token: service. Any of the scopes: `returns.returns_manage`, `returns.returns_manage_own`. In some cases also:
        `returns.returns_read` for employees, `returns.returns_read_own` for customers.

        Args:
            saas_token: The `saas_token` of a customer's login.
        """
        return await self._client.send(
            Request(
                "returns.returns.update", path={"returnId": return_id}, headers={"saas-token": saas_token}, body=body
            ),
            nothing,
        )

    async def modify(self, return_id: str, change: Change[models.Return], *, attempts: int = 5) -> models.Return:
        """Read a return, change it and replace it.

        Sends `get`, then `replace` if something has changed; after a `Conflict` it reads again.
        Scopes: `returns.returns_read` or `returns.returns_read_own` to read; `returns.returns_manage` or
        `returns.returns_manage_own` to replace.
        Raises the last `Conflict`.

        Args:
            change: Changes what was read in place, or returns what it is to be; may be asynchronous.
            attempts: How often it is tried at most.
        """
        from .. import models
        from ..models import return_ as _return_

        return await self._client.modify(
            "returns.returns.get",
            "returns.returns.replace",
            _return_.decode,
            change,
            path={"returnId": return_id},
            attempts=attempts,
            trim=declared(models, "UpdateReturn"),
        )

    def importer(
        self,
        rows: AsyncIterable[models.CreateReturn | Mapping[str, Any]]
        | Iterable[models.CreateReturn | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import returns, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `create`, one row a request. Token: service. Any of the scopes: `returns.returns_manage`,
        `returns.returns_manage_own`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer({"create": "returns.returns.create"}, rows, mode=mode, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.CreateReturn | Mapping[str, Any]]
        | Iterable[models.CreateReturn | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import returns and return a report.

        The report counts the outcomes and has those that failed.
        Sends `create`, one row a request. Token: service. Any of the scopes: `returns.returns_manage`,
        `returns.returns_manage_own`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all({"create": "returns.returns.create"}, rows, mode=mode, path={}, **options)
