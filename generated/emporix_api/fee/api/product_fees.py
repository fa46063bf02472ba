from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...decoding import list_of
from ...types import UNSET, Client, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class ProductFees:
    """Fees of products.

    | Method            | What it does                    |
    | ----------------- | ------------------------------- |
    | `delete_all_fees` | Remove all fees from a product. |
    | `delete_fee`      | Remove a fee from a product.    |
    | `list_fees`       | List the fees of a product.     |
    | `replace_fees`    | Replace the fees of a product.  |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def delete_all_fees(self, product_id: str) -> None:
        """Remove all fees from a product.

        `DELETE /fee/{tenant}/productFees/{productId}/fees` answers 204; errors: 401, 403.
        Token: service. Any of the scopes: `fee.fee_delete`, `fee.item_delete`.
        """
        return await self._client.send(
            Request("fee.product_fees.delete_all_fees", path={"productId": product_id}), nothing
        )

    async def delete_fee(self, product_id: str, fee_id: str) -> None:
        """Remove a fee from a product.

        `DELETE /fee/{tenant}/productFees/{productId}/fees/{feeId}` answers 204; errors: 401, 403, 404.
        Token: service. Any of the scopes: `fee.fee_delete`, `fee.item_delete`.
        """
        return await self._client.send(
            Request("fee.product_fees.delete_fee", path={"productId": product_id, "feeId": fee_id}), nothing
        )

    async def list_fees(
        self,
        product_id: str,
        *,
        site_code: str | Unset = UNSET,
        expand: bool | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> list[models.Fee | str]:
        """List the fees of a product.

        `GET /fee/{tenant}/productFees/{productId}/fees` answers 200; errors: 400, 401, 403.
        Token: service.

        Args:
            site_code: Codes of sites. Default `'main'`.
            expand: Whether the response has the fees in full, not only their ids. Default `False`.
            accept_language: Language of the texts in the response; `*` for maps of all languages. Default `'*'`.
        """
        from ..models import fee as _fee

        return await self._client.send(
            Request(
                "fee.product_fees.list_fees",
                path={"productId": product_id},
                query={"siteCode": site_code, "expand": expand},
                headers={"Accept-Language": accept_language},
            ),
            list_of(_fee.decode),
        )

    async def replace_fees(
        self,
        product_id: str,
        body: models.FeeIdsUpdate | Mapping[str, Any],
        *,
        site_code: str | Unset = UNSET,
        partial: bool | Unset = UNSET,
    ) -> None:
        """Replace the fees of a product.

        `PUT /fee/{tenant}/productFees/{productId}/fees` answers 200; errors: 400, 401, 403.
        Token: service. Scope: `fee.item_update`.

        Args:
            site_code: Codes of sites. Default `'main'`.
            partial: Whether fields that are not sent are kept. Default `False`.
        """
        return await self._client.send(
            Request(
                "fee.product_fees.replace_fees",
                path={"productId": product_id},
                query={"siteCode": site_code, "partial": partial},
                body=body,
            ),
            nothing,
        )
