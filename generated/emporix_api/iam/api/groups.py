from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...types import UNSET, Client, Importer, ImportOptions, Paginator, Report, Request, Unset, nothing
from ...values import warn_deprecated

if TYPE_CHECKING:
    from .. import models


class Groups:
    """`iam.groups`"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def add_user(
        self, group_id: str, body: models.AssignmentCreateRequest | Mapping[str, Any]
    ) -> models.AssignmentIdResponse:
        """POST /iam/{tenant}/groups/{groupId}/users"""
        from ..models import assignment_id_response as _assignment_id_response

        return await self._client.send(
            Request("iam.groups.add_user", path={"groupId": group_id}, body=body), _assignment_id_response.decode
        )

    async def create(
        self, body: models.GroupCreateRequest | Mapping[str, Any], *, content_language: str
    ) -> models.GroupIdResponse:
        """POST /iam/{tenant}/groups"""
        from ..models import group_id_response as _group_id_response

        return await self._client.send(
            Request("iam.groups.create", headers={"Content-Language": content_language}, body=body),
            _group_id_response.decode,
        )

    async def delete(self, group_id: str, *, force_delete: bool | Unset = UNSET) -> None:
        """DELETE /iam/{tenant}/groups/{groupId}"""
        return await self._client.send(
            Request("iam.groups.delete", path={"groupId": group_id}, query={"forceDelete": force_delete}), nothing
        )

    async def get(self, group_id: str, *, accept_language: str | Unset = UNSET) -> models.Group:
        """GET /iam/{tenant}/groups/{groupId}"""
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
        """GET /iam/{tenant}/groups"""
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
        """GET /iam/{tenant}/groups/{groupId}/access-controls

        Deprecated parameters: expand.
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
        """GET /iam/{tenant}/groups/{groupId}/users"""
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
        """DELETE /iam/{tenant}/groups/{groupId}/users"""
        return await self._client.send(Request("iam.groups.remove_all_users", path={"groupId": group_id}), nothing)

    async def remove_user(self, group_id: str, user_id: str) -> None:
        """DELETE /iam/{tenant}/groups/{groupId}/users/{userId}"""
        return await self._client.send(
            Request("iam.groups.remove_user", path={"groupId": group_id, "userId": user_id}), nothing
        )

    async def upsert(
        self, group_id: str, body: models.GroupUpdateRequest | Mapping[str, Any], *, content_language: str
    ) -> models.GroupIdResponse | None:
        """PUT /iam/{tenant}/groups/{groupId}"""
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
        """PUT /iam/{tenant}/groups/{groupId}/users/{userType}/{userId}"""
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
        return self._client.importer(
            "iam.groups.upsert" if mode == "upsert" else "iam.groups.create", rows, path={}, **options
        )

    async def import_all(
        self,
        rows: AsyncIterable[models.GroupUpdateRequest | models.GroupCreateRequest | Mapping[str, Any]]
        | Iterable[models.GroupUpdateRequest | models.GroupCreateRequest | Mapping[str, Any]],
        *,
        mode: Literal["upsert", "create"] = "upsert",
        **options: Unpack[ImportOptions],
    ) -> Report:
        return await self._client.import_all(
            "iam.groups.upsert" if mode == "upsert" else "iam.groups.create", rows, path={}, **options
        )
