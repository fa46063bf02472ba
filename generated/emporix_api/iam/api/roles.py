from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from ...types import UNSET, Client, Paginator, Request, Unset

if TYPE_CHECKING:
    from .. import models


class Roles:
    """Roles.

    | Method | What it does      |
    | ------ | ----------------- |
    | `get`  | Get a role by id. |
    | `list` | List roles.       |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get(self, role_id: str, *, accept_language: str | Unset = UNSET) -> models.Role:
        """Get a role by id.

        `GET /iam/{tenant}/roles/{roleId}` answers 200; errors: 400, 401, 403, 404.
        Token: service. Scope: `iam.role_read`.
        Deprecated.

        Args:
            accept_language: Language of the texts in the response; `*` for maps of all languages.
        """
        from ..models import role as _role

        return await self._client.send(
            Request("iam.roles.get", path={"roleId": role_id}, headers={"Accept-Language": accept_language}),
            _role.decode,
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
    ) -> Paginator[models.Role]:
        """List roles.

        `GET /iam/{tenant}/roles` answers 200; errors: 400, 401, 403.
        Token: service. Scope: `iam.role_read`.
        Paged, 60 items a page by default, with a total on request.
        Deprecated.

        Args:
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            page_size: Items per page. Default `60`; 1 or more.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            metadata_modified_at: Date after which it was last changed.
        """
        from ..models import role as _role

        return self._client.paginate(
            Request(
                "iam.roles.list",
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
            _role.decode,
        )
