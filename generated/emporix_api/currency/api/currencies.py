from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...declared import declared
from ...types import UNSET, Change, Client, Importer, ImportOptions, Paginator, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Currencies:
    """`currency.currencies`"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(
        self, body: models.CurrencyCreation | Mapping[str, Any], *, content_language: str | Unset = UNSET
    ) -> models.CurrencyCreationResponse:
        """POST /currency/{tenant}/currencies"""
        from ..models import currency_creation_response as _currency_creation_response

        return await self._client.send(
            Request("currency.currencies.create", headers={"Content-Language": content_language}, body=body),
            _currency_creation_response.decode,
        )

    async def delete(self, currency_code: str, *, force_delete: bool | Unset = UNSET) -> None:
        """DELETE /currency/{tenant}/currencies/{currencyCode}"""
        return await self._client.send(
            Request(
                "currency.currencies.delete", path={"currencyCode": currency_code}, query={"forceDelete": force_delete}
            ),
            nothing,
        )

    async def get(self, currency_code: str, *, accept_language: str | Unset = UNSET) -> models.CurrencyRetrieval:
        """GET /currency/{tenant}/currencies/{currencyCode}"""
        from ..models import currency_retrieval as _currency_retrieval

        return await self._client.send(
            Request(
                "currency.currencies.get",
                path={"currencyCode": currency_code},
                headers={"Accept-Language": accept_language},
            ),
            _currency_retrieval.decode,
        )

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        code: str | Unset = UNSET,
        name: str | Unset = UNSET,
        params: Mapping[str, Any] | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> Paginator[models.CurrencyRetrieval]:
        """GET /currency/{tenant}/currencies"""
        from ..models import currency_retrieval as _currency_retrieval

        return self._client.paginate(
            Request(
                "currency.currencies.list",
                query={
                    "pageNumber": page_number,
                    "pageSize": page_size,
                    "sort": sort,
                    "code": code,
                    "name": name,
                    "params": params,
                },
                headers={"Accept-Language": accept_language},
            ),
            _currency_retrieval.decode,
        )

    async def replace(
        self,
        currency_code: str,
        body: models.CurrencyUpdate | Mapping[str, Any],
        *,
        content_language: str | Unset = UNSET,
    ) -> None:
        """PUT /currency/{tenant}/currencies/{currencyCode}"""
        return await self._client.send(
            Request(
                "currency.currencies.replace",
                path={"currencyCode": currency_code},
                headers={"Content-Language": content_language},
                body=body,
            ),
            nothing,
        )

    async def modify(
        self, currency_code: str, change: Change[models.CurrencyRetrieval], *, language: str = "*", attempts: int = 5
    ) -> models.CurrencyRetrieval:
        """GET /currency/{tenant}/currencies/{currencyCode}, and PUT"""
        from .. import models
        from ..models import currency_retrieval as _currency_retrieval

        return await self._client.modify(
            "currency.currencies.get",
            "currency.currencies.replace",
            _currency_retrieval.decode,
            change,
            path={"currencyCode": currency_code},
            language=language,
            attempts=attempts,
            trim=declared(models, "CurrencyUpdate"),
        )

    def importer(
        self,
        rows: AsyncIterable[models.CurrencyCreation | Mapping[str, Any]]
        | Iterable[models.CurrencyCreation | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        return self._client.importer("currency.currencies.create", rows, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.CurrencyCreation | Mapping[str, Any]]
        | Iterable[models.CurrencyCreation | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        return await self._client.import_all("currency.currencies.create", rows, path={}, **options)
