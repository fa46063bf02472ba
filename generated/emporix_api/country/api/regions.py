from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Client, Paginator, Request, Unset

if TYPE_CHECKING:
    from .. import models


class Regions:
    """Regions.

    | Method | What it does          |
    | ------ | --------------------- |
    | `get`  | Get a region by code. |
    | `list` | List regions.         |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get(self, region_code: str, *, accept_language: str | Unset = UNSET) -> models.Region:
        """Get a region by code.

        `GET /country/{tenant}/regions/{regionCode}` answers 200; errors: 400, 404, 500.
        Token: service.

        Args:
            accept_language: Language of the texts in the response; `*` for maps of all languages.
        """
        from ..models import region as _region

        return await self._client.send(
            Request(
                "country.regions.get", path={"regionCode": region_code}, headers={"Accept-Language": accept_language}
            ),
            _region.decode,
        )

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        name: str | Unset = UNSET,
        code: str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> Paginator[models.Region]:
        """List regions.

        `GET /country/{tenant}/regions` answers 200; errors: 400, 500.
        Token: service.
        Paged, 60 items a page by default, with a total on request.

        Args:
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            page_size: Items per page. Default `60`; 1 or more.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            accept_language: Language of the texts in the response; `*` for maps of all languages.
        """
        from ..models import region as _region

        return self._client.paginate(
            Request(
                "country.regions.list",
                query={"pageNumber": page_number, "pageSize": page_size, "sort": sort, "name": name, "code": code},
                headers={"Accept-Language": accept_language},
            ),
            _region.decode,
        )
