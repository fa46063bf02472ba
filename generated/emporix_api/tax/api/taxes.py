from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...types import UNSET, Client, Importer, ImportOptions, Paginator, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Taxes:
    """Tax configurations.

    | Method       | What it does                                              |
    | ------------ | --------------------------------------------------------- |
    | `calculate`  | Calculate the net or the gross price from the other.      |
    | `create`     | Create a tax configuration.                               |
    | `delete`     | Delete a tax configuration.                               |
    | `get`        | Get the tax configuration of a location by its code.      |
    | `import_all` | Import tax configurations and return a report.            |
    | `importer`   | Import tax configurations, with an outcome for every row. |
    | `list`       | List tax configurations.                                  |
    | `replace`    | Replace a tax configuration.                              |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def calculate(self, body: models.TaxCalculationRequest | Mapping[str, Any]) -> models.TaxCalculationResponse:
        """Calculate the net or the gross price from the other.

        `PUT /tax/{tenant}/taxes/calculation-commands` answers 200; errors: 400, 401, 403, 500.
        Token: service.
        """
        from ..models import tax_calculation_response as _tax_calculation_response

        return await self._client.send(Request("tax.taxes.calculate", body=body), _tax_calculation_response.decode)

    async def create(
        self, body: models.TaxCreation | Mapping[str, Any], *, content_language: str
    ) -> models.TaxCreationResponse:
        """Create a tax configuration.

        `POST /tax/{tenant}/taxes` answers 201; errors: 400, 401, 403, 409, 500.
        Token: service. Scope: `tax.tax_manage`.
        Raises `Conflict` (409).

        Args:
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
        from ..models import tax_creation_response as _tax_creation_response

        return await self._client.send(
            Request("tax.taxes.create", headers={"Content-Language": content_language}, body=body),
            _tax_creation_response.decode,
        )

    async def delete(self, location_code: str) -> None:
        """Delete a tax configuration.

        `DELETE /tax/{tenant}/taxes/{locationCode}` answers 204; errors: 401, 403, 500.
        Token: service. Scope: `tax.tax_manage`.
        """
        return await self._client.send(Request("tax.taxes.delete", path={"locationCode": location_code}), nothing)

    async def get(self, location_code: str, *, accept_language: str | Unset = UNSET) -> models.Tax:
        """Get the tax configuration of a location by its code.

        `GET /tax/{tenant}/taxes/{locationCode}` answers 200; errors: 401, 403, 404, 500.
        Token: service. Scope: `tax.tax_read`.

        Args:
            accept_language: Language of the texts in the response; `*` for maps of all languages.
        """
        from ..models import tax as _tax

        return await self._client.send(
            Request(
                "tax.taxes.get", path={"locationCode": location_code}, headers={"Accept-Language": accept_language}
            ),
            _tax.decode,
        )

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        name: str | Unset = UNSET,
        rate: str | Unset = UNSET,
        country_code: str | Unset = UNSET,
        tax_class_code: str | Unset = UNSET,
        description: str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> Paginator[models.Tax]:
        """List tax configurations.

        `GET /tax/{tenant}/taxes` answers 200; errors: 401, 403, 500.
        Token: service. Scope: `tax.tax_read`.
        Paged, 60 items a page by default, with a total on request.

        Args:
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            page_size: Items per page. Default `60`; 1 or more.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            accept_language: Language of the texts in the response; `*` for maps of all languages.
        """
        from ..models import tax as _tax

        return self._client.paginate(
            Request(
                "tax.taxes.list",
                query={
                    "pageNumber": page_number,
                    "pageSize": page_size,
                    "sort": sort,
                    "name": name,
                    "rate": rate,
                    "countryCode": country_code,
                    "taxClassCode": tax_class_code,
                    "description": description,
                },
                headers={"Accept-Language": accept_language},
            ),
            _tax.decode,
        )

    async def replace(
        self, location_code: str, body: models.TaxUpdate | Mapping[str, Any], *, content_language: str
    ) -> None:
        """Replace a tax configuration.

        `PUT /tax/{tenant}/taxes/{locationCode}` answers 204; errors: 400, 401, 403, 404, 409, 500.
        Token: service. Scope: `tax.tax_manage`.
        Raises `Conflict` if `metadata.version` is outdated.

        Args:
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
        return await self._client.send(
            Request(
                "tax.taxes.replace",
                path={"locationCode": location_code},
                headers={"Content-Language": content_language},
                body=body,
            ),
            nothing,
        )

    def importer(
        self,
        rows: AsyncIterable[models.TaxCreation | Mapping[str, Any]] | Iterable[models.TaxCreation | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import tax configurations, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `create`, one row a request. Token: service. Scope: `tax.tax_manage`.
        Rows are told apart by `locationCode`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer({"create": "tax.taxes.create"}, rows, mode=mode, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.TaxCreation | Mapping[str, Any]] | Iterable[models.TaxCreation | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import tax configurations and return a report.

        The report counts the outcomes and has those that failed.
        Sends `create`, one row a request. Token: service. Scope: `tax.tax_manage`.
        Rows are told apart by `locationCode`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all({"create": "tax.taxes.create"}, rows, mode=mode, path={}, **options)
