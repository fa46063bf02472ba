from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...declared import declared
from ...types import UNSET, Change, Client, Importer, ImportOptions, Paginator, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Currencies:
    """Currencies.

    | Method       | What it does                                      |
    | ------------ | ------------------------------------------------- |
    | `create`     | Create a currency.                                |
    | `delete`     | Delete a currency.                                |
    | `get`        | Get a currency by code.                           |
    | `import_all` | Import currencies and return a report.            |
    | `importer`   | Import currencies, with an outcome for every row. |
    | `list`       | List currencies.                                  |
    | `modify`     | Read a currency, change it and replace it.        |
    | `replace`    | Replace a currency.                               |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(
        self, body: models.CurrencyCreation | Mapping[str, Any], *, content_language: str | Unset = UNSET
    ) -> models.CurrencyCreationResponse:
        """Create a currency.

        `POST /currency/{tenant}/currencies` answers 201; errors: 400, 401, 403, 409, 500.
        Token: service. Scope: `currency.currency_manage`.
        Raises `Conflict` (409).

        Args:
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
        from ..models import currency_creation_response as _currency_creation_response

        return await self._client.send(
            Request("currency.currencies.create", headers={"Content-Language": content_language}, body=body),
            _currency_creation_response.decode,
        )

    async def delete(self, currency_code: str, *, force_delete: bool | Unset = UNSET) -> None:
        """Delete a currency.

        `DELETE /currency/{tenant}/currencies/{currencyCode}` answers 204; errors: 400, 401, 403, 500.
        Token: service. Scope: `currency.currency_manage`.

        Args:
            force_delete: Whether to delete it although it is in use. Default `False`.
        """
        return await self._client.send(
            Request(
                "currency.currencies.delete", path={"currencyCode": currency_code}, query={"forceDelete": force_delete}
            ),
            nothing,
        )

    async def get(self, currency_code: str, *, accept_language: str | Unset = UNSET) -> models.Currency:
        """Get a currency by code.

        `GET /currency/{tenant}/currencies/{currencyCode}` answers 200; errors: 401, 403, 404, 500.
        Token: service. Any of the scopes: `currency.currency_manage`, `currency.currency_read`.

        Args:
            accept_language: Language of the texts in the response; `*` for maps of all languages.
        """
        from ..models import currency as _currency

        return await self._client.send(
            Request(
                "currency.currencies.get",
                path={"currencyCode": currency_code},
                headers={"Accept-Language": accept_language},
            ),
            _currency.decode,
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
    ) -> Paginator[models.Currency]:
        """List currencies.

        `GET /currency/{tenant}/currencies` answers 200; errors: 401, 403, 500.
        Token: service. Any of the scopes: `currency.currency_manage`, `currency.currency_read`.
        Paged, 60 items a page by default, with a total on request.

        Args:
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            page_size: Items per page. Default `60`; 1 or more.
            sort: Fields to sort by, such as `name:asc,id:desc`.
            accept_language: Language of the texts in the response; `*` for maps of all languages.
        """
        from ..models import currency as _currency

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
            _currency.decode,
        )

    async def replace(
        self,
        currency_code: str,
        body: models.CurrencyUpdate | Mapping[str, Any],
        *,
        content_language: str | Unset = UNSET,
    ) -> None:
        """Replace a currency.

        `PUT /currency/{tenant}/currencies/{currencyCode}` answers 204; errors: 400, 401, 403, 404, 409, 500.
        Token: service. Scope: `currency.currency_manage`.
        Raises `Conflict` if `metadata.version` is outdated.

        Args:
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
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
        self, currency_code: str, change: Change[models.Currency], *, language: str = "*", attempts: int = 5
    ) -> models.Currency:
        """Read a currency, change it and replace it.

        Sends `get`, then `replace` if something has changed; after a `Conflict` it reads again.
        Scopes: `currency.currency_manage` or `currency.currency_read` to read; `currency.currency_manage` to replace.
        Raises the last `Conflict`.

        Args:
            change: Changes what was read in place, or returns what it is to be; may be asynchronous.
            language: Language of the texts read and replaced; `*` for maps of all languages.
            attempts: How often it is tried at most.
        """
        from .. import models
        from ..models import currency as _currency

        return await self._client.modify(
            "currency.currencies.get",
            "currency.currencies.replace",
            _currency.decode,
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
        """Import currencies, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `create`, one row a request. Token: service. Scope: `currency.currency_manage`.
        Rows are told apart by `code`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer({"create": "currency.currencies.create"}, rows, mode=mode, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.CurrencyCreation | Mapping[str, Any]]
        | Iterable[models.CurrencyCreation | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import currencies and return a report.

        The report counts the outcomes and has those that failed.
        Sends `create`, one row a request. Token: service. Scope: `currency.currency_manage`.
        Rows are told apart by `code`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"create": "currency.currencies.create"}, rows, mode=mode, path={}, **options
        )
