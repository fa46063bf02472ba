from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...decoding import list_of
from ...types import UNSET, Client, Importer, ImportOptions, Paginator, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class ItemFees:
    """Fees of items.

    | Method                  | What it does                                            |
    | ----------------------- | ------------------------------------------------------- |
    | `create`                | Assign fees to an item.                                 |
    | `delete_all_fees`       | Remove all fees from an item.                           |
    | `delete_fee`            | Remove a fee from an item.                              |
    | `import_all`            | Import item fees and return a report.                   |
    | `importer`              | Import item fees, with an outcome for every row.        |
    | `list`                  | List item fees.                                         |
    | `list_fees`             | List the fees of an item.                               |
    | `replace_fees`          | Replace the fees of an item.                            |
    | `search`                | Get the fees of the items named in the request body.    |
    | `search_by_product_id`  | Get the fees of the product named in the request body.  |
    | `search_by_product_ids` | Get the fees of the products named in the request body. |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(
        self, body: models.ItemFee | Mapping[str, Any], *, content_language: str | Unset = UNSET
    ) -> models.ItemFeeCreationResponse:
        """Assign fees to an item.

        `POST /fee/{tenant}/itemFees` answers 201; errors: 400, 401, 403, 409, 500.
        Token: service. Scope: `fee.item_create`.
        Raises `Conflict` (409).

        Args:
            content_language: Language of the texts sent; `*` if they are maps of languages.
        """
        from ..models import item_fee_creation_response as _item_fee_creation_response

        return await self._client.send(
            Request("fee.item_fees.create", headers={"Content-Language": content_language}, body=body),
            _item_fee_creation_response.decode,
        )

    async def delete_all_fees(self, item_yrn: str) -> None:
        """Remove all fees from an item.

        `DELETE /fee/{tenant}/itemFees/{itemYRN}/fees` answers 204; errors: 401, 403.
        Token: service. Scope: `fee.item_delete`.
        """
        return await self._client.send(Request("fee.item_fees.delete_all_fees", path={"itemYRN": item_yrn}), nothing)

    async def delete_fee(self, item_yrn: str, fee_id: str) -> None:
        """Remove a fee from an item.

        `DELETE /fee/{tenant}/itemFees/{itemYRN}/fees/{feeId}` answers 204; errors: 401, 403, 404.
        Token: service. Scope: `fee.item_delete`.
        """
        return await self._client.send(
            Request("fee.item_fees.delete_fee", path={"itemYRN": item_yrn, "feeId": fee_id}), nothing
        )

    def list(
        self,
        *,
        site_code: str | Unset = UNSET,
        fee_ids: str | Unset = UNSET,
        product_ids: str | Unset = UNSET,
        expand: bool | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        site_fallback: bool | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> Paginator[models.ItemFee]:
        """List item fees.

        `GET /fee/{tenant}/itemFees` answers 200; errors: 400, 401, 403, 500.
        Token: service.
        Paged, 16 items a page by default.

        Args:
            site_code: Codes of sites. Default `'main'`.
            expand: Whether the response has the fees in full, not only their ids. Default `False`.
            page_number: Number of the first page to fetch. Default `1`; 1 or more.
            page_size: Items per page. Default `16`; 1 or more.
            site_fallback: Default `False`.
        """
        from ..models import item_fee as _item_fee

        return self._client.paginate(
            Request(
                "fee.item_fees.list",
                query={
                    "siteCode": site_code,
                    "feeIds": fee_ids,
                    "productIds": product_ids,
                    "expand": expand,
                    "pageNumber": page_number,
                    "pageSize": page_size,
                    "siteFallback": site_fallback,
                },
                headers={"Accept-Language": accept_language},
            ),
            _item_fee.decode,
        )

    async def list_fees(
        self,
        item_yrn: str,
        *,
        site_code: str | Unset = UNSET,
        expand: bool | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> builtins.list[models.Fee | str]:
        """List the fees of an item.

        `GET /fee/{tenant}/itemFees/{itemYRN}/fees` answers 200; errors: 400, 401, 403.
        Token: service.

        Args:
            site_code: Codes of sites. Default `'main'`.
            expand: Whether the response has the fees in full, not only their ids. Default `False`.
            accept_language: Language of the texts in the response; `*` for maps of all languages. Default `'*'`.
        """
        from ..models import fee as _fee

        return await self._client.send(
            Request(
                "fee.item_fees.list_fees",
                path={"itemYRN": item_yrn},
                query={"siteCode": site_code, "expand": expand},
                headers={"Accept-Language": accept_language},
            ),
            list_of(_fee.decode),
        )

    async def replace_fees(
        self, item_yrn: str, body: models.FeeIdsUpdate | Mapping[str, Any], *, partial: bool | Unset = UNSET
    ) -> None:
        """Replace the fees of an item.

        `PUT /fee/{tenant}/itemFees/{itemYRN}/fees` answers 200; errors: 400, 401, 403.
        Token: service. Scope: `fee.item_update`.

        Args:
            partial: Whether fields that are not sent are kept. Default `False`.
        """
        return await self._client.send(
            Request("fee.item_fees.replace_fees", path={"itemYRN": item_yrn}, query={"partial": partial}, body=body),
            nothing,
        )

    async def search(
        self, body: models.ItemYRNs | Mapping[str, Any], *, site_code: str | Unset = UNSET
    ) -> builtins.list[models.ItemFee]:
        """Get the fees of the items named in the request body.

        `POST /fee/{tenant}/itemFees/search` answers 200; errors: 400, 401, 403.
        Token: service.

        Args:
            site_code: Codes of sites. Default `'main'`.
        """
        from ..models import item_fee as _item_fee

        return await self._client.send(
            Request("fee.item_fees.search", query={"siteCode": site_code}, body=body), list_of(_item_fee.decode)
        )

    async def search_by_product_id(
        self, body: models.SearchItemFee | Mapping[str, Any]
    ) -> builtins.list[models.ItemFee]:
        """Get the fees of the product named in the request body.

        `POST /fee/{tenant}/itemFees/searchByProductId` answers 200; errors: 400, 401, 403.
        Token: service.
        """
        from ..models import item_fee as _item_fee

        return await self._client.send(
            Request("fee.item_fees.search_by_product_id", body=body), list_of(_item_fee.decode)
        )

    async def search_by_product_ids(
        self, body: models.SearchItemsFee | Mapping[str, Any], *, site_fallback: bool | Unset = UNSET
    ) -> builtins.list[models.ItemFee]:
        """Get the fees of the products named in the request body.

        `POST /fee/{tenant}/itemFees/searchByProductIds` answers 200; errors: 400, 401, 403.
        Token: service.

        Args:
            site_fallback: Default `False`.
        """
        from ..models import item_fee as _item_fee

        return await self._client.send(
            Request("fee.item_fees.search_by_product_ids", query={"siteFallback": site_fallback}, body=body),
            list_of(_item_fee.decode),
        )

    def importer(
        self,
        rows: AsyncIterable[models.ItemFee | Mapping[str, Any]] | Iterable[models.ItemFee | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import item fees, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `create`, one row a request. Token: service. Scope: `fee.item_create`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer({"create": "fee.item_fees.create"}, rows, mode=mode, path={}, **options)

    async def import_all(
        self,
        rows: AsyncIterable[models.ItemFee | Mapping[str, Any]] | Iterable[models.ItemFee | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import item fees and return a report.

        The report counts the outcomes and has those that failed.
        Sends `create`, one row a request. Token: service. Scope: `fee.item_create`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all({"create": "fee.item_fees.create"}, rows, mode=mode, path={}, **options)
