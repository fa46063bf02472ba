from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...declared import declared
from ...types import UNSET, Change, Client, Importer, ImportOptions, Paginator, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Exchanges:
    """Exchange rates.

    | Method       | What it does                                          |
    | ------------ | ----------------------------------------------------- |
    | `create`     | Create an exchange rate.                              |
    | `delete`     | Delete an exchange rate.                              |
    | `get`        | Get an exchange rate by code.                         |
    | `import_all` | Import exchange rates and return a report.            |
    | `importer`   | Import exchange rates, with an outcome for every row. |
    | `list`       | List exchange rates.                                  |
    | `modify`     | Read an exchange rate, change it and replace it.      |
    | `replace`    | Replace an exchange rate.                             |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(self, body: models.ExchangeRateCreationRequest | Mapping[str, Any]) -> models.ExchangeRateResponse:
        """Create an exchange rate.

        `POST /currency/{tenant}/exchanges` answers 201; errors: 400, 401, 403, 409, 500.
        Token: service. Scope: `currency.currency_manage`.
        Raises `Conflict` (409).
        """
        from ..models import exchange_rate_response as _exchange_rate_response

        return await self._client.send(Request("currency.exchanges.create", body=body), _exchange_rate_response.decode)

    async def delete(self, code: str) -> None:
        """Delete an exchange rate.

        `DELETE /currency/{tenant}/exchanges/{code}` answers 204; errors: 401, 403, 500.
        Token: service. Scope: `currency.currency_manage`.
        """
        return await self._client.send(Request("currency.exchanges.delete", path={"code": code}), nothing)

    async def get(self, code: str) -> models.ExchangeRate:
        """Get an exchange rate by code.

        `GET /currency/{tenant}/exchanges/{code}` answers 200; errors: 401, 403, 404, 500.
        Token: service. Scope: `currency.currency_read`.
        """
        from ..models import exchange_rate as _exchange_rate

        return await self._client.send(Request("currency.exchanges.get", path={"code": code}), _exchange_rate.decode)

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        source_currency: str | Unset = UNSET,
        target_currency: str | Unset = UNSET,
    ) -> Paginator[models.ExchangeRate]:
        """List exchange rates.

        `GET /currency/{tenant}/exchanges` answers 200; errors: 401, 403, 500.
        Token: service. Scope: `currency.currency_read`.
        Paged, 60 items a page by default, with a total on request.

        Args:
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            page_size: Items per page. Default `60`; 1 or more.
            sort: Fields to sort by, such as `name:asc,id:desc`.
        """
        from ..models import exchange_rate as _exchange_rate

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
            _exchange_rate.decode,
        )

    async def replace(self, code: str, body: models.ExchangeRateUpdateRequest | Mapping[str, Any]) -> None:
        """Replace an exchange rate.

        `PUT /currency/{tenant}/exchanges/{code}` answers 204; errors: 400, 401, 403, 404, 409, 500.
        Token: service. Scope: `currency.currency_manage`.
        Raises `Conflict` if `metadata.version` is outdated.
        """
        return await self._client.send(Request("currency.exchanges.replace", path={"code": code}, body=body), nothing)

    async def modify(self, code: str, change: Change[models.ExchangeRate], *, attempts: int = 5) -> models.ExchangeRate:
        """Read an exchange rate, change it and replace it.

        Sends `get`, then `replace` if something has changed; after a `Conflict` it reads again.
        Scopes: `currency.currency_read` to read; `currency.currency_manage` to replace.
        Raises the last `Conflict`.

        Args:
            change: Changes what was read in place, or returns what it is to be; may be asynchronous.
            attempts: How often it is tried at most.
        """
        from .. import models
        from ..models import exchange_rate as _exchange_rate

        return await self._client.modify(
            "currency.exchanges.get",
            "currency.exchanges.replace",
            _exchange_rate.decode,
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
        """Import exchange rates, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `create`, one row a request. Token: service. Scope: `currency.currency_manage`.
        Rows are told apart by `code`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer({"create": "currency.exchanges.create"}, rows, mode=mode, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.ExchangeRateCreationRequest | Mapping[str, Any]]
        | Iterable[models.ExchangeRateCreationRequest | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import exchange rates and return a report.

        The report counts the outcomes and has those that failed.
        Sends `create`, one row a request. Token: service. Scope: `currency.currency_manage`.
        Rows are told apart by `code`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"create": "currency.exchanges.create"}, rows, mode=mode, path={}, **options
        )
