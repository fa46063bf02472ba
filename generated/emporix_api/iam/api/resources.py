from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from ...types import UNSET, Client, Paginator, Request, Unset

if TYPE_CHECKING:
    from .. import models


class Resources:
    """Protected resources.

    | Method | What it does                    |
    | ------ | ------------------------------- |
    | `get`  | Get a protected resource by id. |
    | `list` | List protected resources.       |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get(self, resource_id: str, *, accept_language: str | Unset = UNSET) -> models.Resource:
        """Get a protected resource by id.

        `GET /iam/{tenant}/resources/{resourceId}` answers 200; errors: 400, 401, 403, 404.
        Token: service. Scope: `iam.resource_read`.
        Deprecated.

        Args:
            accept_language: Language of the texts in the response; `*` for maps of all languages.
        """
        from ..models import resource as _resource

        return await self._client.send(
            Request(
                "iam.resources.get", path={"resourceId": resource_id}, headers={"Accept-Language": accept_language}
            ),
            _resource.decode,
        )

    def list(
        self,
        *,
        page_size: int | Unset = UNSET,
        page_number: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        metadata_modified_at: date | str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> Paginator[models.Resource]:
        """List protected resources.

        `GET /iam/{tenant}/resources` answers 200; errors: 400, 401, 403.
        Token: service. Scope: `iam.resource_read`.
        Paged, 60 items a page by default, with a total on request.
        Deprecated.

        Args:
            page_size: Items per page. Default `60`; 1 or more.
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            metadata_modified_at: Date after which it was last changed.
        """
        from ..models import resource as _resource

        return self._client.paginate(
            Request(
                "iam.resources.list",
                query={
                    "pageSize": page_size,
                    "pageNumber": page_number,
                    "sort": sort,
                    "name": name,
                    "description": description,
                    "metadataModifiedAt": metadata_modified_at,
                },
                headers={"Accept-Language": accept_language},
            ),
            _resource.decode,
        )
