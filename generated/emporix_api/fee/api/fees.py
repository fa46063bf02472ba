from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...types import UNSET, Client, Importer, ImportOptions, Paginator, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Fees:
    """Fees.

    | Method       | What it does                                |
    | ------------ | ------------------------------------------- |
    | `create`     | Create a fee.                               |
    | `delete`     | Delete a fee.                               |
    | `get`        | Get a fee by id.                            |
    | `import_all` | Import fees and return a report.            |
    | `importer`   | Import fees, with an outcome for every row. |
    | `list`       | List fees.                                  |
    | `replace`    | Replace a fee.                              |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(
        self, body: models.Fee | Mapping[str, Any], *, content_language: str | Unset = UNSET
    ) -> models.ItemFeeCreationResponse:
        """Create a fee.

        `POST /fee/{tenant}/fees` answers 201; errors: 400, 401, 403, 409, 500.
        Token: service. Scope: `fee.fee_create`.
        Raises `Conflict` (409).

        Args:
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
        from ..models import item_fee_creation_response as _item_fee_creation_response

        return await self._client.send(
            Request("fee.fees.create", headers={"Content-Language": content_language}, body=body),
            _item_fee_creation_response.decode,
        )

    async def delete(self, id: str) -> None:
        """Delete a fee.

        `DELETE /fee/{tenant}/fees/{id}` answers 204; errors: 401, 403, 404, 500.
        Token: service. Scope: `fee.fee_delete`.
        """
        return await self._client.send(Request("fee.fees.delete", path={"id": id}), nothing)

    async def get(
        self, id: str, *, with_items: bool | Unset = UNSET, accept_language: str | Unset = UNSET
    ) -> models.FeeWithItems:
        """Get a fee by id.

        `GET /fee/{tenant}/fees/{id}` answers 200; errors: 400, 401, 403, 404, 500.
        Token: service.

        Args:
            with_items: Default `False`.
            accept_language: Language of the texts in the response; `*` for maps of all languages. Default `'*'`.
        """
        from ..models import fee_with_items as _fee_with_items

        return await self._client.send(
            Request(
                "fee.fees.get",
                path={"id": id},
                query={"withItems": with_items},
                headers={"Accept-Language": accept_language},
            ),
            _fee_with_items.decode,
        )

    def list(
        self,
        *,
        site_code: str | Unset = UNSET,
        code: str | Unset = UNSET,
        id: str | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> Paginator[models.Fee]:
        """List fees.

        `GET /fee/{tenant}/fees` answers 200; errors: 400, 401, 403, 500.
        Token: service.
        Paged, 16 items a page by default.

        Args:
            site_code: Codes of sites. Default `'main'`.
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            page_size: Items per page. Default `16`; 1 or more.
            accept_language: Language of the texts in the response; `*` for maps of all languages. Default `'*'`.
        """
        from ..models import fee as _fee

        return self._client.paginate(
            Request(
                "fee.fees.list",
                query={"siteCode": site_code, "code": code, "id": id, "pageNumber": page_number, "pageSize": page_size},
                headers={"Accept-Language": accept_language},
            ),
            _fee.decode,
        )

    async def replace(
        self,
        id: str,
        body: models.Fee | Mapping[str, Any],
        *,
        partial: bool | Unset = UNSET,
        content_language: str | Unset = UNSET,
    ) -> None:
        """Replace a fee.

        `PUT /fee/{tenant}/fees/{id}` answers 200; errors: 400, 401, 403, 404, 409, 500.
        Token: service. Scope: `fee.fee_update`.
        Raises `Conflict` (409).

        Args:
            partial: Whether fields that are not sent are kept. Default `False`.
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
        return await self._client.send(
            Request(
                "fee.fees.replace",
                path={"id": id},
                query={"partial": partial},
                headers={"Content-Language": content_language},
                body=body,
            ),
            nothing,
        )

    def importer(
        self,
        rows: AsyncIterable[models.Fee | Mapping[str, Any]] | Iterable[models.Fee | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import fees, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `create`, one row a request. Token: service. Scope: `fee.fee_create`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer({"create": "fee.fees.create"}, rows, mode=mode, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.Fee | Mapping[str, Any]] | Iterable[models.Fee | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import fees and return a report.

        The report counts the outcomes and has those that failed.
        Sends `create`, one row a request. Token: service. Scope: `fee.fee_create`.
        Rows are told apart by `id`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all({"create": "fee.fees.create"}, rows, mode=mode, path={}, **options)
