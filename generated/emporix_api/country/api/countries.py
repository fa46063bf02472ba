from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...types import UNSET, Client, Paginator, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Countries:
    """Countries.

    | Method   | What it does                |
    | -------- | --------------------------- |
    | `get`    | Get a country by code.      |
    | `list`   | List countries.             |
    | `update` | Change fields of a country. |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get(self, country_code: str, *, accept_language: str | Unset = UNSET) -> models.Country:
        """Get a country by code.

        `GET /country/{tenant}/countries/{countryCode}` answers 200; errors: 400, 404, 500.
        Token: service.

        Args:
            accept_language: Language of the texts in the response; `*` for maps of all languages.
        """
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
        """List countries.

        `GET /country/{tenant}/countries` answers 200; errors: 400, 500.
        Token: service.
        Paged, 60 items a page by default, with a total on request.

        Args:
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            page_size: Items per page. Default `60`; 1 or more.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            accept_language: Language of the texts in the response; `*` for maps of all languages.
        """
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
        """Change fields of a country.

        `PATCH /country/{tenant}/countries/{countryCode}` answers 204; errors: 400, 401, 403, 404, 500.
        Token: service. Scope: `country.country_manage`.
        """
        return await self._client.send(
            Request("country.countries.update", path={"countryCode": country_code}, body=body), nothing
        )
