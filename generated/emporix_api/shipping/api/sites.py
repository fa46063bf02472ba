from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...decoding import list_of
from ...types import UNSET, Client, Request, Unset

if TYPE_CHECKING:
    from .. import models


class Sites:
    """Sites that deliver to an address.

    | Method | What it does                               |
    | ------ | ------------------------------------------ |
    | `find` | Find the sites that deliver to an address. |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def find(
        self, body: models.FindSiteRequest | Mapping[str, Any], *, windows_limit: float | Unset = UNSET
    ) -> list[models.Site]:
        """Find the sites that deliver to an address.

        `POST /shipping/{tenant}/findSite` answers 200; errors: 400, 401, 404, 500.
        Token: service.

        Args:
            windows_limit: 0 or more.
        """
        from ..models import site as _site

        return await self._client.send(
            Request("shipping.sites.find", query={"windowsLimit": windows_limit}, body=body), list_of(_site.decode)
        )
