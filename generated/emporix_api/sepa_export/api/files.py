from __future__ import annotations

from typing import TYPE_CHECKING

from ...decoding import as_is
from ...types import Client, Request

if TYPE_CHECKING:
    pass


class Files:
    """`sepa_export.files`"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def get(self, file_id: str) -> bytes:
        """GET /sepa-export/{tenant}/files/{fileId}

        Deprecated.
        """
        return await self._client.send(Request("sepa_export.files.get", path={"fileId": file_id}), as_is)
