from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...declared import declared
from ...types import UNSET, Change, Client, Importer, ImportOptions, Paginator, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Scopes:
    """Scopes.

    | Method       | What it does                                  |
    | ------------ | --------------------------------------------- |
    | `delete`     | Delete a scope.                               |
    | `get`        | Get a scope by id.                            |
    | `import_all` | Import scopes and return a report.            |
    | `importer`   | Import scopes, with an outcome for every row. |
    | `list`       | List scopes.                                  |
    | `modify`     | Read a scope, change it and replace it.       |
    | `upsert`     | Create or replace a scope.                    |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def delete(self, scope_id: str) -> None:
        """Delete a scope.

        `DELETE /iam/{tenant}/scopes/{scopeId}` answers 204; errors: 401, 403.
        Token: service. Scope: `iam.scope_manage`.
        """
        return await self._client.send(Request("iam.scopes.delete", path={"scopeId": scope_id}), nothing)

    async def get(self, scope_id: str, *, accept_language: str | Unset = UNSET) -> models.CustomScope:
        """Get a scope by id.

        `GET /iam/{tenant}/scopes/{scopeId}` answers 200; errors: 400, 401, 403, 404.
        Token: service. Scope: `iam.scope_read`.

        Args:
            accept_language: Language of the texts in the response; `*` for maps of all languages.
        """
        from ..models import custom_scope as _custom_scope

        return await self._client.send(
            Request("iam.scopes.get", path={"scopeId": scope_id}, headers={"Accept-Language": accept_language}),
            _custom_scope.decode,
        )

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        q: str | Unset = UNSET,
    ) -> Paginator[models.CustomScope]:
        """List scopes.

        `GET /iam/{tenant}/scopes` answers 200; errors: 400, 401, 403.
        Token: service. Scope: `iam.scope_read`.
        Paged, 60 items a page by default, with a total on request.

        Args:
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            page_size: Items per page. Default `60`; 1 or more.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            q: Filter in the query language of the API, such as `name:value`.
        """
        from ..models import custom_scope as _custom_scope

        return self._client.paginate(
            Request("iam.scopes.list", query={"pageNumber": page_number, "pageSize": page_size, "sort": sort, "q": q}),
            _custom_scope.decode,
        )

    async def upsert(
        self, scope_id: str, body: models.CustomScopeUpsertRequest | Mapping[str, Any]
    ) -> models.CustomScopeIdResponse | None:
        """Create or replace a scope.

        `PUT /iam/{tenant}/scopes/{scopeId}` answers 201 or 204; errors: 400, 401, 403.
        Token: service. Scope: `iam.scope_manage`.
        """
        from ..models import custom_scope_id_response as _custom_scope_id_response

        return await self._client.send(
            Request("iam.scopes.upsert", path={"scopeId": scope_id}, body=body), _custom_scope_id_response.decode
        )

    async def modify(
        self, scope_id: str, change: Change[models.CustomScope], *, attempts: int = 5
    ) -> models.CustomScope:
        """Read a scope, change it and replace it.

        Sends `get`, then `upsert` if something has changed; after a `Conflict` it reads again.
        Scopes: `iam.scope_read` to read; `iam.scope_manage` to replace.
        Raises the last `Conflict`.

        Args:
            change: Changes what was read in place, or returns what it is to be; may be asynchronous.
            attempts: How often it is tried at most.
        """
        from .. import models
        from ..models import custom_scope as _custom_scope

        return await self._client.modify(
            "iam.scopes.get",
            "iam.scopes.upsert",
            _custom_scope.decode,
            change,
            path={"scopeId": scope_id},
            attempts=attempts,
            trim=declared(models, "CustomScopeUpsertRequest"),
        )

    def importer(
        self,
        rows: AsyncIterable[models.CustomScopeUpsertRequest | Mapping[str, Any]]
        | Iterable[models.CustomScopeUpsertRequest | Mapping[str, Any]],
        *,
        mode: Literal["upsert"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import scopes, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `upsert`, one row a request. Token: service. Scope: `iam.scope_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer({"upsert": "iam.scopes.upsert"}, rows, mode=mode, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.CustomScopeUpsertRequest | Mapping[str, Any]]
        | Iterable[models.CustomScopeUpsertRequest | Mapping[str, Any]],
        *,
        mode: Literal["upsert"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import scopes and return a report.

        The report counts the outcomes and has those that failed.
        Sends `upsert`, one row a request. Token: service. Scope: `iam.scope_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all({"upsert": "iam.scopes.upsert"}, rows, mode=mode, path={}, **options)
