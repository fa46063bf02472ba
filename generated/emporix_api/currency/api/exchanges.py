from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...declared import declared
from ...types import UNSET, Change, Client, Importer, ImportOptions, Paginator, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Exchanges:
    """`currency.exchanges`"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(self, body: models.ExchangeRateCreationRequest | Mapping[str, Any]) -> models.ExchangeRateResponse:
        """POST /currency/{tenant}/exchanges"""
        from ..models import exchange_rate_response as _exchange_rate_response

        return await self._client.send(Request("currency.exchanges.create", body=body), _exchange_rate_response.decode)

    async def delete(self, code: str) -> None:
        """DELETE /currency/{tenant}/exchanges/{code}"""
        return await self._client.send(Request("currency.exchanges.delete", path={"code": code}), nothing)

    async def get(self, code: str) -> models.ExchangeRateRetrieval:
        """GET /currency/{tenant}/exchanges/{code}"""
        from ..models import exchange_rate_retrieval as _exchange_rate_retrieval

        return await self._client.send(
            Request("currency.exchanges.get", path={"code": code}), _exchange_rate_retrieval.decode
        )

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        source_currency: str | Unset = UNSET,
        target_currency: str | Unset = UNSET,
    ) -> Paginator[models.ExchangeRateRetrieval]:
        """GET /currency/{tenant}/exchanges"""
        from ..models import exchange_rate_retrieval as _exchange_rate_retrieval

        return self._client.paginate(
            Request(
                "currency.exchanges.list",
                query={
                    "pageNumber": page_number,
                    "pageSize": page_size,
                    "sort": sort,
                    "sourceCurrency": source_currency,
                    "targetCurrency": target_currency,
                },
            ),
            _exchange_rate_retrieval.decode,
        )

    async def replace(self, code: str, body: models.ExchangeRateUpdateRequest | Mapping[str, Any]) -> None:
        """PUT /currency/{tenant}/exchanges/{code}"""
        return await self._client.send(Request("currency.exchanges.replace", path={"code": code}, body=body), nothing)

    async def modify(
        self, code: str, change: Change[models.ExchangeRateRetrieval], *, attempts: int = 5
    ) -> models.ExchangeRateRetrieval:
        """GET /currency/{tenant}/exchanges/{code}, and PUT"""
        from .. import models
        from ..models import exchange_rate_retrieval as _exchange_rate_retrieval

        return await self._client.modify(
            "currency.exchanges.get",
            "currency.exchanges.replace",
            _exchange_rate_retrieval.decode,
            change,
            path={"code": code},
            attempts=attempts,
            trim=declared(models, "ExchangeRateUpdateRequest"),
        )

    def importer(
        self,
        rows: AsyncIterable[models.ExchangeRateCreationRequest | Mapping[str, Any]]
        | Iterable[models.ExchangeRateCreationRequest | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        return self._client.importer("currency.exchanges.create", rows, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.ExchangeRateCreationRequest | Mapping[str, Any]]
        | Iterable[models.ExchangeRateCreationRequest | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        return await self._client.import_all("currency.exchanges.create", rows, path={}, **options)
