from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...types import UNSET, Client, Importer, ImportOptions, Paginator, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Units:
    """`unit.units`"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def calculate_conversion_factor(
        self, body: models.ConversionFactorPayload | Mapping[str, Any]
    ) -> models.ConversionFactorResponse:
        """PUT /unit-handling/{tenant}/units/conversion-factor-commands"""
        from ..models import conversion_factor_response as _conversion_factor_response

        return await self._client.send(
            Request("unit.units.calculate_conversion_factor", body=body), _conversion_factor_response.decode
        )

    async def convert(self, body: models.ConversionPayload | Mapping[str, Any]) -> models.ConversionResponse:
        """PUT /unit-handling/{tenant}/units/convert-unit-commands"""
        from ..models import conversion_response as _conversion_response

        return await self._client.send(Request("unit.units.convert", body=body), _conversion_response.decode)

    async def create(
        self, body: models.BaseUnit | Mapping[str, Any], *, content_language: str
    ) -> models.CreateUnitResponse:
        """POST /unit-handling/{tenant}/units"""
        from ..models import create_unit_response as _create_unit_response

        return await self._client.send(
            Request("unit.units.create", headers={"Content-Language": content_language}, body=body),
            _create_unit_response.decode,
        )

    async def delete(self, unit_code: str) -> None:
        """DELETE /unit-handling/{tenant}/units/{unitCode}"""
        return await self._client.send(Request("unit.units.delete", path={"unitCode": unit_code}), nothing)

    async def delete_many(self, body: Sequence[str]) -> None:
        """DELETE /unit-handling/{tenant}/units"""
        return await self._client.send(Request("unit.units.delete_many", body=body), nothing)

    async def get(self, unit_code: str, *, accept_language: str | Unset = UNSET) -> models.Unit:
        """GET /unit-handling/{tenant}/units/{unitCode}"""
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
        """GET /unit-handling/{tenant}/units"""
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
        """PUT /unit-handling/{tenant}/units/{unitCode}"""
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
        return self._client.importer("unit.units.create", rows, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.BaseUnit | Mapping[str, Any]] | Iterable[models.BaseUnit | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        return await self._client.import_all("unit.units.create", rows, path={}, **options)
