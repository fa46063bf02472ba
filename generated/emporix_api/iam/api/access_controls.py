from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...types import UNSET, Client, Importer, ImportOptions, Paginator, Report, Request, Unset, nothing
from ...values import warn_deprecated

if TYPE_CHECKING:
    from .. import models


class AccessControls:
    """Access controls.

    | Method       | What it does                                           |
    | ------------ | ------------------------------------------------------ |
    | `delete`     | Delete an access control.                              |
    | `get`        | Get an access control by id.                           |
    | `import_all` | Import access controls and return a report.            |
    | `importer`   | Import access controls, with an outcome for every row. |
    | `list`       | List access controls.                                  |
    | `upsert`     | Create or replace an access control.                   |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def delete(self, access_control_id: str) -> None:
        """Delete an access control.

        `DELETE /iam/{tenant}/access-controls/{accessControlId}` answers 204; errors: 401, 403.
        Token: service. Scope: `iam.access_manage`.
        """
        return await self._client.send(
            Request("iam.access_controls.delete", path={"accessControlId": access_control_id}), nothing
        )

    async def get(
        self,
        access_control_id: str,
        *,
        expand: Literal["resource", "resource,role", "role", "role,resource"] | str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> models.AccessControl:
        """Get an access control by id.

        `GET /iam/{tenant}/access-controls/{accessControlId}` answers 200; errors: 400, 401, 403, 404.
        Token: service. Scope: `iam.access_read`.

        Args:
            expand: References to resolve in the response. Deprecated; one of `'role,resource'`, `'resource,role'`,
                `'role'`, `'resource'`.
            accept_language: Language of the texts in the response; `*` for maps of all languages.
        """
        warn_deprecated(expand=expand)
        from ..models import access_control as _access_control

        return await self._client.send(
            Request(
                "iam.access_controls.get",
                path={"accessControlId": access_control_id},
                query={"expand": expand},
                headers={"Accept-Language": accept_language},
            ),
            _access_control.decode,
        )

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        metadata_modified_at: date | str | Unset = UNSET,
        role_id: str | Unset = UNSET,
        resource_id: str | Unset = UNSET,
        q: str | Unset = UNSET,
        expand: Literal["resource", "resource,role", "role", "role,resource"] | str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> Paginator[models.AccessControl]:
        """List access controls.

        `GET /iam/{tenant}/access-controls` answers 200; errors: 400, 401, 403.
        Token: service. Scope: `iam.access_read`.
        Paged, 60 items a page by default, with a total on request.

        Args:
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            role_id: Deprecated.
            resource_id: Deprecated.
            expand: References to resolve in the response. Deprecated; one of `'role,resource'`, `'resource,role'`,
                `'role'`, `'resource'`.
        """
        warn_deprecated(role_id=role_id, resource_id=resource_id, expand=expand)
        from ..models import access_control as _access_control

        return self._client.paginate(
            Request(
                "iam.access_controls.list",
                query={
                    "pageNumber": page_number,
                    "pageSize": page_size,
                    "metadataModifiedAt": metadata_modified_at,
                    "roleId": role_id,
                    "resourceId": resource_id,
                    "q": q,
                    "expand": expand,
                },
                headers={"Accept-Language": accept_language},
            ),
            _access_control.decode,
        )

    async def upsert(
        self,
        access_control_id: str,
        body: models.AccessControlUpsertRequest | Mapping[str, Any],
        *,
        content_language: str,
    ) -> models.AccessControlIdResponse | None:
        """Create or replace an access control.

        `PUT /iam/{tenant}/access-controls/{accessControlId}` answers 201 or 204; errors: 400, 401, 403.
        Token: service. Scope: `iam.access_manage`.

        Args:
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
        from ..models import access_control_id_response as _access_control_id_response

        return await self._client.send(
            Request(
                "iam.access_controls.upsert",
                path={"accessControlId": access_control_id},
                headers={"Content-Language": content_language},
                body=body,
            ),
            _access_control_id_response.decode,
        )

    def importer(
        self,
        rows: AsyncIterable[models.AccessControlUpsertRequest | Mapping[str, Any]]
        | Iterable[models.AccessControlUpsertRequest | Mapping[str, Any]],
        *,
        mode: Literal["upsert"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import access controls, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `upsert`, one row a request. Token: service. Scope: `iam.access_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer({"upsert": "iam.access_controls.upsert"}, rows, mode=mode, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.AccessControlUpsertRequest | Mapping[str, Any]]
        | Iterable[models.AccessControlUpsertRequest | Mapping[str, Any]],
        *,
        mode: Literal["upsert"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import access controls and return a report.

        The report counts the outcomes and has those that failed.
        Sends `upsert`, one row a request. Token: service. Scope: `iam.access_manage`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"upsert": "iam.access_controls.upsert"}, rows, mode=mode, path={}, **options
        )
