from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...declared import declared
from ...decoding import list_of
from ...types import UNSET, Change, Client, Importer, ImportOptions, Paginator, Report, Request, Unset, nothing
from ...values import warn_deprecated

if TYPE_CHECKING:
    from .. import models


class Users:
    """Users.

    | Method                    | What it does                                        |
    | ------------------------- | --------------------------------------------------- |
    | `create`                  | Create a user.                                      |
    | `delete`                  | Delete a user.                                      |
    | `get`                     | Get a user by id.                                   |
    | `get_access_control`      | Get the access controls of a user for one resource. |
    | `get_group`               | Get a group of a user.                              |
    | `get_me`                  | Get the user of the token.                          |
    | `get_my_scopes`           | Get the scopes of the user of the token.            |
    | `get_scopes`              | Get the scopes of a user.                           |
    | `import_all`              | Import users and return a report.                   |
    | `importer`                | Import users, with an outcome for every row.        |
    | `list`                    | List users.                                         |
    | `list_access_controls`    | List the access controls of a user.                 |
    | `list_by_vendor`          | List the users of a vendor.                         |
    | `list_groups`             | List the groups of a user.                          |
    | `list_my_access_controls` | List the access controls of the user of the token.  |
    | `list_permissions`        | List the permissions of a user for one resource.    |
    | `modify`                  | Read a user, change it and replace it.              |
    | `remove_from_all_groups`  | Remove a user from all groups.                      |
    | `replace`                 | Replace a user.                                     |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(self, body: models.UserCreateRequest | Mapping[str, Any]) -> models.UserIdResponse:
        """Create a user.

        `POST /iam/{tenant}/users` answers 201; errors: 400, 401, 403, 404.
        Token: service. Scope: `iam.user_create`.
        """
        from ..models import user_id_response as _user_id_response

        return await self._client.send(Request("iam.users.create", body=body), _user_id_response.decode)

    async def delete(self, user_id: str, *, force_delete: bool | Unset = UNSET) -> None:
        """Delete a user.

        `DELETE /iam/{tenant}/users/{userId}` answers 204; errors: 401, 403.
        Token: service. Scope: `iam.user_delete`.

        Args:
            force_delete: Whether to delete the user from the developer portal too. Default `False`.
        """
        return await self._client.send(
            Request("iam.users.delete", path={"userId": user_id}, query={"forceDelete": force_delete}), nothing
        )

    async def get(
        self, user_id: str, *, expand: Literal["groups"] | str | Unset = UNSET
    ) -> models.UserExtendedResponse:
        """Get a user by id.

        `GET /iam/{tenant}/users/{userId}` answers 200; errors: 400, 401, 403, 404.
        Token: service. Scope: `iam.user_read`.

        Args:
            expand: References to resolve in the response. Only `'groups'`.
        """
        from ..models import user_extended_response as _user_extended_response

        return await self._client.send(
            Request("iam.users.get", path={"userId": user_id}, query={"expand": expand}), _user_extended_response.decode
        )

    async def get_access_control(
        self,
        user_id: str,
        resource_id: str,
        *,
        expand: Literal["resource", "resource,role", "role", "role,resource"] | str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> builtins.list[models.AccessControl]:
        """Get the access controls of a user for one resource.

        `GET /iam/{tenant}/users/{userId}/access-controls/{resourceId}` answers 200; errors: 400, 401, 403, 404.
        Token: service. Scope: `iam.access_read`.
        Deprecated.

        Args:
            expand: References to resolve in the response. Deprecated; one of `'role,resource'`, `'resource,role'`,
                `'role'`, `'resource'`.
            accept_language: Language of the texts in the response; `*` for maps of all languages.
        """
        warn_deprecated(expand=expand)
        from ..models import access_control as _access_control

        return await self._client.send(
            Request(
                "iam.users.get_access_control",
                path={"userId": user_id, "resourceId": resource_id},
                query={"expand": expand},
                headers={"Accept-Language": accept_language},
            ),
            list_of(_access_control.decode),
        )

    async def get_group(self, user_id: str, group_id: str, *, accept_language: str | Unset = UNSET) -> models.Group:
        """Get a group of a user.

        `GET /iam/{tenant}/users/{userId}/groups/{groupId}` answers 200; errors: 400, 401, 403, 404.
        Token: service. Scope: `iam.group_read`.

        Args:
            accept_language: Language of the texts in the response; `*` for maps of all languages.
        """
        from ..models import group as _group

        return await self._client.send(
            Request(
                "iam.users.get_group",
                path={"userId": user_id, "groupId": group_id},
                headers={"Accept-Language": accept_language},
            ),
            _group.decode,
        )

    async def get_me(self, *, expand: Literal["groups"] | str | Unset = UNSET) -> models.UserResponse:
        """Get the user of the token.

        `GET /iam/{tenant}/users/me` answers 200; errors: 400, 401, 403.
        Token: service.

        Args:
            expand: References to resolve in the response. Only `'groups'`.
        """
        from ..models import user_response as _user_response

        return await self._client.send(Request("iam.users.get_me", query={"expand": expand}), _user_response.decode)

    async def get_my_scopes(self) -> models.UserScopesResponse:
        """Get the scopes of the user of the token.

        `GET /iam/{tenant}/users/me/scopes` answers 200; errors: 401, 403.
        Token: service.
        """
        from ..models import user_scopes_response as _user_scopes_response

        return await self._client.send(Request("iam.users.get_my_scopes"), _user_scopes_response.decode)

    async def get_scopes(self, user_id: str) -> models.UserScopesResponse:
        """Get the scopes of a user.

        `GET /iam/{tenant}/users/{userId}/scopes` answers 200; errors: 401, 403.
        Token: service. Scope: `iam.scope_read`.
        """
        from ..models import user_scopes_response as _user_scopes_response

        return await self._client.send(
            Request("iam.users.get_scopes", path={"userId": user_id}), _user_scopes_response.decode
        )

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        expand: Literal["groups"] | str | Unset = UNSET,
        user_type: Literal["EMPLOYEE"] | str | Unset = UNSET,
    ) -> Paginator[models.UserExtendedResponse]:
        """List users.

        `GET /iam/{tenant}/users` answers 200; errors: 400, 401, 403.
        Token: service. Scope: `iam.user_read`.
        Paged, with a total on request.

        Args:
            page_number: Number of the first page to fetch.
            page_size: Items per page.
            expand: References to resolve in the response. Only `'groups'`.
            user_type: Only `'EMPLOYEE'`.
        """
        from ..models import user_extended_response as _user_extended_response

        return self._client.paginate(
            Request(
                "iam.users.list",
                query={"pageNumber": page_number, "pageSize": page_size, "expand": expand, "userType": user_type},
            ),
            _user_extended_response.decode,
        )

    def list_access_controls(
        self,
        user_id: str,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        expand: Literal["resource", "resource,role", "role", "role,resource"] | str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> Paginator[models.AccessControl]:
        """List the access controls of a user.

        `GET /iam/{tenant}/users/{userId}/access-controls` answers 200; errors: 400, 401, 403, 404.
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
                "iam.users.list_access_controls",
                path={"userId": user_id},
                query={"pageNumber": page_number, "pageSize": page_size, "expand": expand},
                headers={"Accept-Language": accept_language},
            ),
            _access_control.decode,
        )

    async def list_by_vendor(self, vendor_id: str) -> builtins.list[models.UserResponse]:
        """List the users of a vendor.

        `GET /iam/{tenant}/users/vendors/{vendorId}` answers 200; errors: 401, 403.
        Token: service. Scope: `iam.user_read`.
        """
        from ..models import user_response as _user_response

        return await self._client.send(
            Request("iam.users.list_by_vendor", path={"vendorId": vendor_id}), list_of(_user_response.decode)
        )

    def list_groups(
        self,
        user_id: str,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> Paginator[models.Group]:
        """List the groups of a user.

        `GET /iam/{tenant}/users/{userId}/groups` answers 200; errors: 400, 401, 403.
        Token: service. Scope: `iam.group_read`.
        Paged, 60 items a page by default, with a total on request.

        Args:
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            page_size: Items per page. Default `60`; 1 or more.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            accept_language: Language of the texts in the response; `*` for maps of all languages.
        """
        from ..models import group as _group

        return self._client.paginate(
            Request(
                "iam.users.list_groups",
                path={"userId": user_id},
                query={"pageNumber": page_number, "pageSize": page_size, "sort": sort},
                headers={"Accept-Language": accept_language},
            ),
            _group.decode,
        )

    def list_my_access_controls(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        expand: Literal["resource", "resource,role", "role", "role,resource"] | str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> Paginator[models.AccessControl]:
        """List the access controls of the user of the token.

        `GET /iam/{tenant}/users/me/access-controls` answers 200; errors: 400, 401, 403, 404.
        Token: service.
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
                "iam.users.list_my_access_controls",
                query={"pageNumber": page_number, "pageSize": page_size, "expand": expand},
                headers={"Accept-Language": accept_language},
            ),
            _access_control.decode,
        )

    async def list_permissions(
        self, user_id: str, resource_id: str, *, accept_language: str | Unset = UNSET
    ) -> builtins.list[models.Permission]:
        """List the permissions of a user for one resource.

        `GET /iam/{tenant}/users/{userId}/permissions/{resourceId}` answers 200; errors: 400, 401, 403.
        Token: service. Scope: `iam.permission_read`.
        Deprecated.

        Args:
            accept_language: Language of the texts in the response; `*` for maps of all languages.
        """
        from ..models import permission as _permission

        return await self._client.send(
            Request(
                "iam.users.list_permissions",
                path={"userId": user_id, "resourceId": resource_id},
                headers={"Accept-Language": accept_language},
            ),
            list_of(_permission.decode),
        )

    async def remove_from_all_groups(self, user_id: str) -> None:
        """Remove a user from all groups.

        `DELETE /iam/{tenant}/users/{userId}/groups` answers 204; errors: 401, 403.
        Token: service. Scope: `iam.assignment_manage`.
        """
        return await self._client.send(Request("iam.users.remove_from_all_groups", path={"userId": user_id}), nothing)

    async def replace(self, user_id: str, body: models.UserUpdateRequest | Mapping[str, Any]) -> None:
        """Replace a user.

        `PUT /iam/{tenant}/users/{userId}` answers 204; errors: 400, 401, 403, 404.
        Token: service. Scope: `iam.user_update`.
        """
        return await self._client.send(Request("iam.users.replace", path={"userId": user_id}, body=body), nothing)

    async def modify(
        self, user_id: str, change: Change[models.UserExtendedResponse], *, attempts: int = 5
    ) -> models.UserExtendedResponse:
        """Read a user, change it and replace it.

        Sends `get`, then `replace` if something has changed; after a `Conflict` it reads again.
        Scopes: `iam.user_read` to read; `iam.user_update` to replace.
        Raises the last `Conflict`.

        Args:
            change: Changes what was read in place, or returns what it is to be; may be asynchronous.
            attempts: How often it is tried at most.
        """
        from .. import models
        from ..models import user_extended_response as _user_extended_response

        return await self._client.modify(
            "iam.users.get",
            "iam.users.replace",
            _user_extended_response.decode,
            change,
            path={"userId": user_id},
            attempts=attempts,
            trim=declared(models, "UserUpdateRequest"),
        )

    def importer(
        self,
        rows: AsyncIterable[models.UserCreateRequest | Mapping[str, Any]]
        | Iterable[models.UserCreateRequest | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import users, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `create`, one row a request. Token: service. Scope: `iam.user_create`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer({"create": "iam.users.create"}, rows, mode=mode, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.UserCreateRequest | Mapping[str, Any]]
        | Iterable[models.UserCreateRequest | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import users and return a report.

        The report counts the outcomes and has those that failed.
        Sends `create`, one row a request. Token: service. Scope: `iam.user_create`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all({"create": "iam.users.create"}, rows, mode=mode, path={}, **options)
