from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...types import UNSET, Client, Importer, ImportOptions, Paginator, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Units:
    """Units of measure.

    | Method                        | What it does                                            |
    | ----------------------------- | ------------------------------------------------------- |
    | `calculate_conversion_factor` | Calculate the factor between two units of measure.      |
    | `convert`                     | Convert an amount from one unit of measure to another.  |
    | `create`                      | Create a unit of measure.                               |
    | `delete`                      | Delete a unit of measure.                               |
    | `delete_many`                 | Delete many units of measure in one request.            |
    | `get`                         | Get a unit of measure by code.                          |
    | `import_all`                  | Import units of measure and return a report.            |
    | `importer`                    | Import units of measure, with an outcome for every row. |
    | `list`                        | List units of measure.                                  |
    | `replace`                     | Replace a unit of measure.                              |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def calculate_conversion_factor(
        self, body: models.ConversionFactorPayload | Mapping[str, Any]
    ) -> models.ConversionFactorResponse:
        """Calculate the factor between two units of measure.

        `PUT /unit-handling/{tenant}/units/conversion-factor-commands` answers 201; errors: 400, 401, 404, 500.
        Token: service.
        """
        from ..models import conversion_factor_response as _conversion_factor_response

        return await self._client.send(
            Request("unit.units.calculate_conversion_factor", body=body), _conversion_factor_response.decode
        )

    async def convert(self, body: models.ConversionPayload | Mapping[str, Any]) -> models.ConversionResponse:
        """Convert an amount from one unit of measure to another.

        `PUT /unit-handling/{tenant}/units/convert-unit-commands` answers 201; errors: 400, 401, 404, 500.
        Token: service.
        """
        from ..models import conversion_response as _conversion_response

        return await self._client.send(Request("unit.units.convert", body=body), _conversion_response.decode)

    async def create(
        self, body: models.BaseUnit | Mapping[str, Any], *, content_language: str
    ) -> models.CreateUnitResponse:
        """Create a unit of measure.

        `POST /unit-handling/{tenant}/units` answers 201; errors: 400, 401, 403, 409, 500.
        Token: service. Scope: `unithandling.unit_manage`.
        Raises `Conflict` (409).

        Args:
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
        from ..models import create_unit_response as _create_unit_response

        return await self._client.send(
            Request("unit.units.create", headers={"Content-Language": content_language}, body=body),
            _create_unit_response.decode,
        )

    async def delete(self, unit_code: str) -> None:
        """Delete a unit of measure.

        `DELETE /unit-handling/{tenant}/units/{unitCode}` answers 204; errors: 401, 403, 404, 500.
        Token: service. Scope: `unithandling.unit_manage`.
        """
        return await self._client.send(Request("unit.units.delete", path={"unitCode": unit_code}), nothing)

    async def delete_many(self, body: Sequence[str]) -> None:
        """Delete many units of measure in one request.

        `DELETE /unit-handling/{tenant}/units` answers 204; errors: 400, 401, 403, 500.
        Token: service. Scope: `unithandling.unit_manage`.
        At most 200 items a request; the response has one status for all items.
        """
        return await self._client.send(Request("unit.units.delete_many", body=body), nothing)

    async def get(self, unit_code: str, *, accept_language: str | Unset = UNSET) -> models.Unit:
        """Get a unit of measure by code.

        `GET /unit-handling/{tenant}/units/{unitCode}` answers 200; errors: 400, 401, 404, 500.
        Token: service.

        Args:
            accept_language: Language of the texts in the response; `*` for maps of all languages.
        """
        from ..models import unit as _unit

        return await self._client.send(
            Request("unit.units.get", path={"unitCode": unit_code}, headers={"Accept-Language": accept_language}),
            _unit.decode,
        )

    def list(
        self,
        *,
        params: Mapping[str, Any] | Unset = UNSET,
        sort: str | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> Paginator[models.Unit]:
        """List units of measure.

        `GET /unit-handling/{tenant}/units` answers 200; errors: 400, 401, 500.
        Token: service.
        Paged, 60 items a page by default, with a total on request.

        Args:
            sort: Fields to sort by, such as `name:asc,id:desc`.
            page_number: Number of the first page to fetch.
            page_size: Items per page. Default `60`.
            accept_language: Language of the texts in the response; `*` for maps of all languages.
        """
        from ..models import unit as _unit

        return self._client.paginate(
            Request(
                "unit.units.list",
                query={"params": params, "sort": sort, "pageNumber": page_number, "pageSize": page_size},
                headers={"Accept-Language": accept_language},
            ),
            _unit.decode,
        )

    async def replace(
        self, unit_code: str, body: models.UpdateUnit | Mapping[str, Any], *, content_language: str
    ) -> None:
        """Replace a unit of measure.

        `PUT /unit-handling/{tenant}/units/{unitCode}` answers 204; errors: 400, 401, 403, 404, 500.
        Token: service. Scope: `unithandling.unit_manage`.

        Args:
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
        return await self._client.send(
            Request(
                "unit.units.replace",
                path={"unitCode": unit_code},
                headers={"Content-Language": content_language},
                body=body,
            ),
            nothing,
        )

    def importer(
        self,
        rows: AsyncIterable[models.BaseUnit | Mapping[str, Any]] | Iterable[models.BaseUnit | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import units of measure, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `create`, one row a request. Token: service. Scope: `unithandling.unit_manage`.
        Rows are told apart by `code`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer({"create": "unit.units.create"}, rows, mode=mode, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.BaseUnit | Mapping[str, Any]] | Iterable[models.BaseUnit | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import units of measure and return a report.

        The report counts the outcomes and has those that failed.
        Sends `create`, one row a request. Token: service. Scope: `unithandling.unit_manage`.
        Rows are told apart by `code`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all({"create": "unit.units.create"}, rows, mode=mode, path={}, **options)
