from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...declared import declared
from ...types import UNSET, Change, Client, Importer, ImportOptions, Paginator, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Oauths:
    """OAuth configurations.

    | Method       | What it does                                                  |
    | ------------ | ------------------------------------------------------------- |
    | `delete`     | Delete an OAuth configuration.                                |
    | `get`        | Get an OAuth configuration by id.                             |
    | `import_all` | Import OAuth configurations and return a report.              |
    | `importer`   | Import OAuth configurations, with an outcome for every row.   |
    | `list`       | List OAuth configurations.                                    |
    | `modify`     | Read an OAuth configuration, change it and replace it.        |
    | `search`     | Search OAuth configurations with a query in the request body. |
    | `update`     | Change fields of an OAuth configuration.                      |
    | `upsert`     | Create or replace an OAuth configuration.                     |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def delete(self, oauth_id: str, *, force: bool | Unset = UNSET) -> None:
        """Delete an OAuth configuration.

        `DELETE /ai-service/{tenant}/agentic/oauths/{oauthId}` answers 204; errors: 400, 401, 403.
        Token: service. Scope: `ai.agent_manage`.

        Args:
            force: Whether to do it although other entries refer to it.
        """
        return await self._client.send(
            Request("ai.oauths.delete", path={"oauthId": oauth_id}, query={"force": force}), nothing
        )

    async def get(
        self, oauth_id: str, *, fields: str | Unset = UNSET, expand: Literal["token"] | str | Unset = UNSET
    ) -> models.OAuthResponse:
        """Get an OAuth configuration by id.

        `GET /ai-service/{tenant}/agentic/oauths/{oauthId}` answers 200; errors: 401, 403, 404.
        Token: service. Scope: `ai.agent_read`.

        Args:
            fields: Names of the fields to return, separated by commas.
            expand: References to resolve in the response. Only `'token'`.
        """
        from ..models import o_auth_response as _o_auth_response

        return await self._client.send(
            Request("ai.oauths.get", path={"oauthId": oauth_id}, query={"fields": fields, "expand": expand}),
            _o_auth_response.decode,
        )

    def list(
        self,
        *,
        q: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        expand: Literal["token"] | str | Unset = UNSET,
    ) -> Paginator[models.OAuthResponse]:
        """List OAuth configurations.

        `GET /ai-service/{tenant}/agentic/oauths` answers 200; errors: 400, 401, 403.
        Token: service. Scope: `ai.agent_read`.
        Paged, with a total on request.

        Args:
            q: Filter in the query language of the API, such as `name:value`.
            page_size: Items per page.
            page_number: Number of the first page to fetch.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            expand: References to resolve in the response. Only `'token'`.
        """
        from ..models import o_auth_response as _o_auth_response

        return self._client.paginate(
            Request(
                "ai.oauths.list",
                query={
                    "q": q,
                    "pageSize": page_size,
                    "pageNumber": page_number,
                    "sort": sort,
                    "fields": fields,
                    "expand": expand,
                },
            ),
            _o_auth_response.decode,
        )

    def search(
        self,
        body: models.SearchRequest | Mapping[str, Any],
        *,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        expand: Literal["token"] | str | Unset = UNSET,
    ) -> Paginator[models.OAuthResponse]:
        """Search OAuth configurations with a query in the request body.

        `POST /ai-service/{tenant}/agentic/oauths/search` answers 200; errors: 400, 401, 403.
        Token: service. Scope: `ai.agent_read`.
        Paged, with a total on request.

        Args:
            page_size: Items per page.
            page_number: Number of the first page to fetch.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            fields: Names of the fields to return, separated by commas.
            expand: References to resolve in the response. Only `'token'`.
        """
        from ..models import o_auth_response as _o_auth_response

        return self._client.paginate(
            Request(
                "ai.oauths.search",
                query={
                    "pageSize": page_size,
                    "pageNumber": page_number,
                    "sort": sort,
                    "fields": fields,
                    "expand": expand,
                },
                body=body,
            ),
            _o_auth_response.decode,
        )

    async def update(
        self, oauth_id: str, body: Sequence[models.PatchOperation | Mapping[str, Any]], *, force: bool | Unset = UNSET
    ) -> None:
        """Change fields of an OAuth configuration.

        `PATCH /ai-service/{tenant}/agentic/oauths/{oauthId}` answers 204; errors: 400, 401, 403, 404.
        Token: service. Scope: `ai.agent_manage`.

        Args:
            force: Whether to do it although other entries refer to it.
        """
        return await self._client.send(
            Request("ai.oauths.update", path={"oauthId": oauth_id}, query={"force": force}, body=body), nothing
        )

    async def upsert(
        self, oauth_id: str, body: models.OAuthRequest | Mapping[str, Any], *, force: bool | Unset = UNSET
    ) -> models.IdResponse | None:
        """Create or replace an OAuth configuration.

        `PUT /ai-service/{tenant}/agentic/oauths/{oauthId}` answers 201 or 204; errors: 400, 401, 403, 404, 409.
        Token: service. Scope: `ai.agent_manage`.
        Raises `Conflict` if `metadata.version` is outdated.

        Args:
            force: Whether to do it although other entries refer to it.
        """
        from ..models import id_response as _id_response

        return await self._client.send(
            Request("ai.oauths.upsert", path={"oauthId": oauth_id}, query={"force": force}, body=body),
            _id_response.decode,
        )

    async def modify(
        self, oauth_id: str, change: Change[models.OAuthResponse], *, attempts: int = 5
    ) -> models.OAuthResponse:
        """Read an OAuth configuration, change it and replace it.

        Sends `get`, then `upsert` if something has changed; after a `Conflict` it reads again.
        Scopes: `ai.agent_read` to read; `ai.agent_manage` to replace.
        Raises the last `Conflict`.

        Args:
            change: Changes what was read in place, or returns what it is to be; may be asynchronous.
            attempts: How often it is tried at most.
        """
        from .. import models
        from ..models import o_auth_response as _o_auth_response

        return await self._client.modify(
            "ai.oauths.get",
            "ai.oauths.upsert",
            _o_auth_response.decode,
            change,
            path={"oauthId": oauth_id},
            attempts=attempts,
            trim=declared(models, "OAuthRequest"),
        )

    def importer(
        self,
        rows: AsyncIterable[models.OAuthRequest | Mapping[str, Any]]
        | Iterable[models.OAuthRequest | Mapping[str, Any]],
        *,
        mode: Literal["upsert"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import OAuth configurations, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `upsert`, one row a request. Token: service. Scope: `ai.agent_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer({"upsert": "ai.oauths.upsert"}, rows, mode=mode, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.OAuthRequest | Mapping[str, Any]]
        | Iterable[models.OAuthRequest | Mapping[str, Any]],
        *,
        mode: Literal["upsert"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import OAuth configurations and return a report.

        The report counts the outcomes and has those that failed.
        Sends `upsert`, one row a request. Token: service. Scope: `ai.agent_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all({"upsert": "ai.oauths.upsert"}, rows, mode=mode, path={}, **options)
