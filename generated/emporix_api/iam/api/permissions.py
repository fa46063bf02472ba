from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from ...types import UNSET, Client, Paginator, Request, Unset

if TYPE_CHECKING:
    from .. import models


class Permissions:
    """Permissions.

    | Method | What it does            |
    | ------ | ----------------------- |
    | `get`  | Get a permission by id. |
    | `list` | List permissions.       |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get(self, permission_id: str, *, accept_language: str | Unset = UNSET) -> models.Permission:
        """Get a permission by id.

        `GET /iam/{tenant}/permissions/{permissionId}` answers 200; errors: 400, 401, 403, 404.
        Token: service. Scope: `iam.permission_read`.
        Deprecated.

        Args:
            accept_language: Language of the texts in the response; `*` for maps of all languages.
        """
        from ..models import permission as _permission

        return await self._client.send(
            Request(
                "iam.permissions.get",
                path={"permissionId": permission_id},
                headers={"Accept-Language": accept_language},
            ),
            _permission.decode,
        )

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        metadata_modified_at: date | str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> Paginator[models.Permission]:
        """List permissions.

        `GET /iam/{tenant}/permissions` answers 200; errors: 400, 401, 403.
        Token: service. Scope: `iam.permission_read`.
        Paged, 60 items a page by default, with a total on request.
        Deprecated.

        Args:
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            page_size: Items per page. Default `60`; 1 or more.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            metadata_modified_at: Date after which it was last changed.
        """
        from ..models import permission as _permission

        return self._client.paginate(
            Request(
                "iam.permissions.list",
                query={
                    "pageNumber": page_number,
                    "pageSize": page_size,
                    "sort": sort,
                    "name": name,
                    "description": description,
                    "metadataModifiedAt": metadata_modified_at,
                },
                headers={"Accept-Language": accept_language},
            ),
            _permission.decode,
        )
