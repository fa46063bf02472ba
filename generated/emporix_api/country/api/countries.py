from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...types import UNSET, Client, Paginator, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Countries:
    """`country.countries`"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get(self, country_code: str, *, accept_language: str | Unset = UNSET) -> models.Country:
        """GET /country/{tenant}/countries/{countryCode}"""
        from ..models import country as _country

        return await self._client.send(
            Request(
                "country.countries.get",
                path={"countryCode": country_code},
                headers={"Accept-Language": accept_language},
            ),
            _country.decode,
        )

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        name: str | Unset = UNSET,
        code: str | Unset = UNSET,
        active: str | Unset = UNSET,
        regions: str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> Paginator[models.Country]:
        """GET /country/{tenant}/countries"""
        from ..models import country as _country

        return self._client.paginate(
            Request(
                "country.countries.list",
                query={
                    "pageNumber": page_number,
                    "pageSize": page_size,
                    "sort": sort,
                    "name": name,
                    "code": code,
                    "active": active,
                    "regions": regions,
                },
                headers={"Accept-Language": accept_language},
            ),
            _country.decode,
        )

    async def update(self, country_code: str, body: models.CountryUpdate | Mapping[str, Any]) -> None:
        """PATCH /country/{tenant}/countries/{countryCode}"""
        return await self._client.send(
            Request("country.countries.update", path={"countryCode": country_code}, body=body), nothing
        )
