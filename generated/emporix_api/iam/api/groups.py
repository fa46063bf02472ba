from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...types import UNSET, Client, Importer, ImportOptions, Paginator, Report, Request, Unset, nothing
from ...values import warn_deprecated

if TYPE_CHECKING:
    from .. import models


class Groups:
    """Groups.

    | Method                 | What it does                                                |
    | ---------------------- | ----------------------------------------------------------- |
    | `add_user`             | Add a user to a group.                                      |
    | `create`               | Create a group.                                             |
    | `delete`               | Delete a group.                                             |
    | `get`                  | Get a group by id.                                          |
    | `import_all`           | Import groups and return a report.                          |
    | `importer`             | Import groups, with an outcome for every row.               |
    | `list`                 | List groups.                                                |
    | `list_access_controls` | List the access controls of a group.                        |
    | `list_users`           | List the users of a group.                                  |
    | `remove_all_users`     | Remove all users from a group.                              |
    | `remove_user`          | Remove a user from a group.                                 |
    | `upsert`               | Create or replace a group.                                  |
    | `upsert_user`          | Add a user of a type to a group, or replace the assignment. |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def add_user(
        self, group_id: str, body: models.AssignmentCreateRequest | Mapping[str, Any]
    ) -> models.AssignmentIdResponse:
        """Add a user to a group.

        `POST /iam/{tenant}/groups/{groupId}/users` answers 201; errors: 400, 401, 403, 404.
        Token: service. Any of the scopes: `iam.assignment_manage`, `iam.assignment_create_own`.
        """
        from ..models import assignment_id_response as _assignment_id_response

        return await self._client.send(
            Request("iam.groups.add_user", path={"groupId": group_id}, body=body), _assignment_id_response.decode
        )

    async def create(
        self, body: models.GroupCreateRequest | Mapping[str, Any], *, content_language: str
    ) -> models.GroupIdResponse:
        """Create a group.

        `POST /iam/{tenant}/groups` answers 201; errors: 400, 401, 403, 409.
        Token: service. Scope: `iam.group_read`.
        Raises `Conflict` (409).

        Args:
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
        from ..models import group_id_response as _group_id_response

        return await self._client.send(
            Request("iam.groups.create", headers={"Content-Language": content_language}, body=body),
            _group_id_response.decode,
        )

    async def delete(self, group_id: str, *, force_delete: bool | Unset = UNSET) -> None:
        """Delete a group.

        `DELETE /iam/{tenant}/groups/{groupId}` answers 204; errors: 400, 401, 403.
        Token: service. Scope: `iam.group_manage`. In some cases also: `iam.assignment_manage` for a group that has
        users.

        Args:
            force_delete: Whether to delete the group although it has users. Default `False`.
        """
        return await self._client.send(
            Request("iam.groups.delete", path={"groupId": group_id}, query={"forceDelete": force_delete}), nothing
        )

    async def get(self, group_id: str, *, accept_language: str | Unset = UNSET) -> models.Group:
        """Get a group by id.

        `GET /iam/{tenant}/groups/{groupId}` answers 200; errors: 400, 401, 403, 404.
        Token: service. Scope: `iam.group_read`.

        Args:
            accept_language: Language of the texts in the response; `*` for maps of all languages.
        """
        from ..models import group as _group

        return await self._client.send(
            Request("iam.groups.get", path={"groupId": group_id}, headers={"Accept-Language": accept_language}),
            _group.decode,
        )

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        name: str | Unset = UNSET,
        q: str | Unset = UNSET,
        description: str | Unset = UNSET,
        metadata_modified_at: date | str | Unset = UNSET,
        user_type: str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> Paginator[models.Group]:
        """List groups.

        `GET /iam/{tenant}/groups` answers 200; errors: 400, 401, 403.
        Token: service. Any of the scopes: `iam.group_read`, `iam.group_read_own`.
        Paged, 60 items a page by default, with a total on request.

        Args:
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            page_size: Items per page. Default `60`; 1 or more.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            q: Filter in the query language of the API, such as `name:value`.
            metadata_modified_at: Date after which it was last changed.
        """
        from ..models import group as _group

        return self._client.paginate(
            Request(
                "iam.groups.list",
                query={
                    "pageNumber": page_number,
                    "pageSize": page_size,
                    "sort": sort,
                    "name": name,
                    "q": q,
                    "description": description,
                    "metadataModifiedAt": metadata_modified_at,
                    "userType": user_type,
                },
                headers={"Accept-Language": accept_language},
            ),
            _group.decode,
        )

    def list_access_controls(
        self,
        group_id: str,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        expand: Literal["resource", "resource,role", "role", "role,resource"] | str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> Paginator[models.AccessControl]:
        """List the access controls of a group.

        `GET /iam/{tenant}/groups/{groupId}/access-controls` answers 200; errors: 400, 401, 403, 404.
        Token: service. Scope: `iam.access_read`.
        Paged, 60 items a page by default, with a total on request.

        Args:
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            page_size: Items per page. Default `60`; 1 or more.
            expand: References to resolve in the response. Deprecated; one of `'role,resource'`, `'resource,role'`,
                `'role'`, `'resource'`.
            accept_language: Language of the texts in the response; `*` for maps of all languages.
        """
        warn_deprecated(expand=expand)
        from ..models import access_control as _access_control

        return self._client.paginate(
            Request(
                "iam.groups.list_access_controls",
                path={"groupId": group_id},
                query={"pageNumber": page_number, "pageSize": page_size, "expand": expand},
                headers={"Accept-Language": accept_language},
            ),
            _access_control.decode,
        )

    def list_users(
        self, group_id: str, *, page_number: int | Unset = UNSET, page_size: int | Unset = UNSET
    ) -> Paginator[models.Assignment]:
        """List the users of a group.

        `GET /iam/{tenant}/groups/{groupId}/users` answers 200; errors: 400, 401, 403, 404.
        Token: service. Any of the scopes: `iam.user_read`, `iam.user_read_own`.
        Paged, 60 items a page by default, with a total on request.

        Args:
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            page_size: Items per page. Default `60`; 1 or more.
        """
        from ..models import assignment as _assignment

        return self._client.paginate(
            Request(
                "iam.groups.list_users",
                path={"groupId": group_id},
                query={"pageNumber": page_number, "pageSize": page_size},
            ),
            _assignment.decode,
        )

    async def remove_all_users(self, group_id: str) -> None:
        """Remove all users from a group.

        `DELETE /iam/{tenant}/groups/{groupId}/users` answers 204; errors: 401, 403.
        Token: service. Scope: `iam.assignment_manage`.
        """
        return await self._client.send(Request("iam.groups.remove_all_users", path={"groupId": group_id}), nothing)

    async def remove_user(self, group_id: str, user_id: str) -> None:
        """Remove a user from a group.

        `DELETE /iam/{tenant}/groups/{groupId}/users/{userId}` answers 204; errors: 401, 403.
        Token: service. Any of the scopes: `iam.assignment_manage`, `iam.assignment_delete_own`.
        """
        return await self._client.send(
            Request("iam.groups.remove_user", path={"groupId": group_id, "userId": user_id}), nothing
        )

    async def upsert(
        self, group_id: str, body: models.GroupUpdateRequest | Mapping[str, Any], *, content_language: str
    ) -> models.GroupIdResponse | None:
        """Create or replace a group.

        `PUT /iam/{tenant}/groups/{groupId}` answers 201 or 204; errors: 400, 401, 403.
        Token: service. Scope: `iam.group_read`.

        Args:
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
        from ..models import group_id_response as _group_id_response

        return await self._client.send(
            Request(
                "iam.groups.upsert",
                path={"groupId": group_id},
                headers={"Content-Language": content_language},
                body=body,
            ),
            _group_id_response.decode,
        )

    async def upsert_user(self, group_id: str, user_type: str, user_id: str) -> models.AssignmentIdResponse | None:
        """Add a user of a type to a group, or replace the assignment.

        `PUT /iam/{tenant}/groups/{groupId}/users/{userType}/{userId}` answers 201 or 204; errors: 400, 401, 403, 404.
        Token: service. Scope: `iam.assignment_manage`.
        """
        from ..models import assignment_id_response as _assignment_id_response

        return await self._client.send(
            Request("iam.groups.upsert_user", path={"groupId": group_id, "userType": user_type, "userId": user_id}),
            _assignment_id_response.decode,
        )

    def importer(
        self,
        rows: AsyncIterable[models.GroupUpdateRequest | models.GroupCreateRequest | Mapping[str, Any]]
        | Iterable[models.GroupUpdateRequest | models.GroupCreateRequest | Mapping[str, Any]],
        *,
        mode: Literal["upsert", "create"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import groups, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `upsert` or `create`, one row a request. Token: service. Scope: `iam.group_read`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces, `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer(
            {"upsert": "iam.groups.upsert", "create": "iam.groups.create"}, rows, mode=mode, path={}, **options
        )

    async def import_all(
        self,
        rows: AsyncIterable[models.GroupUpdateRequest | models.GroupCreateRequest | Mapping[str, Any]]
        | Iterable[models.GroupUpdateRequest | models.GroupCreateRequest | Mapping[str, Any]],
        *,
        mode: Literal["upsert", "create"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import groups and return a report.

        The report counts the outcomes and has those that failed.
        Sends `upsert` or `create`, one row a request. Token: service. Scope: `iam.group_read`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `upsert` creates or replaces, `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"upsert": "iam.groups.upsert", "create": "iam.groups.create"}, rows, mode=mode, path={}, **options
        )
