from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Client, Paginator, Request, Unset

if TYPE_CHECKING:
    from .. import models


class Regions:
    """`country.regions`"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get(self, region_code: str, *, accept_language: str | Unset = UNSET) -> models.Region:
        """GET /country/{tenant}/regions/{regionCode}"""
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
        """GET /country/{tenant}/regions"""
        from ..models import region as _region

        return self._client.paginate(
            Request(
                "country.regions.list",
                query={"pageNumber": page_number, "pageSize": page_size, "sort": sort, "name": name, "code": code},
                headers={"Accept-Language": accept_language},
            ),
            _region.decode,
        )
