from __future__ import annotations

from ...types import Client, Download, Request


class Files:
    """SEPA files.

    | Method     | What it does          |
    | ---------- | --------------------- |
    | `download` | Download a SEPA file. |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def download(self, file_id: str) -> Download:
        """Download a SEPA file.

        `GET /sepa-export/{tenant}/files/{fileId}` answers 200; errors: 401, 403, 404.
        Token: service. Scope: `sepaexport.media_view`.
        Deprecated.
        """
        return self._client.download(Request("sepa_export.files.download", path={"fileId": file_id}))
