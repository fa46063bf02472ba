from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...decoding import list_of
from ...types import Client, Request

if TYPE_CHECKING:
    from .. import models


class Quotes:
    """What shipping costs.

    | Method              | What it does                                                |
    | ------------------- | ----------------------------------------------------------- |
    | `calculate`         | Calculate what shipping to a site's zones costs.            |
    | `calculate_minimum` | Calculate the least that shipping costs at a site.          |
    | `calculate_slot`    | Calculate what shipping in a delivery slot costs at a site. |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def calculate(
        self, site: str, body: models.QuotePayload | Mapping[str, Any]
    ) -> list[models.QuoteResponseItem]:
        """Calculate what shipping to a site's zones costs.

        `POST /shipping/{tenant}/{site}/quote` answers 200; errors: 400, 401, 404, 500.
        Token: service.
        """
        from ..models import quote_response_item as _quote_response_item

        return await self._client.send(
            Request("shipping.quotes.calculate", path={"site": site}, body=body), list_of(_quote_response_item.decode)
        )

    async def calculate_minimum(self, site: str, body: models.QuotePayload | Mapping[str, Any]) -> models.MinimumFee:
        """Calculate the least that shipping costs at a site.

        `POST /shipping/{tenant}/{site}/quote/minimum` answers 200; errors: 400, 401, 404, 500.
        Token: service.
        """
        from ..models import minimum_fee as _minimum_fee

        return await self._client.send(
            Request("shipping.quotes.calculate_minimum", path={"site": site}, body=body), _minimum_fee.decode
        )

    async def calculate_slot(self, site: str, body: models.QuoteSlot | Mapping[str, Any]) -> models.MinimumFee:
        """Calculate what shipping in a delivery slot costs at a site.

        `POST /shipping/{tenant}/{site}/quote/slot` answers 200; errors: 400, 401, 404, 500.
        Token: service.
        """
        from ..models import minimum_fee as _minimum_fee

        return await self._client.send(
            Request("shipping.quotes.calculate_slot", path={"site": site}, body=body), _minimum_fee.decode
        )
