from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from ...types import UNSET, Client, Paginator, Request, Unset

if TYPE_CHECKING:
    from .. import models


class Roles:
    """`iam.roles`"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get(self, role_id: str, *, accept_language: str | Unset = UNSET) -> models.Role:
        """GET /iam/{tenant}/roles/{roleId}

        Deprecated.
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
        """GET /iam/{tenant}/roles

        Deprecated.
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
