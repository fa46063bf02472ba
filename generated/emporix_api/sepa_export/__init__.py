"""Exports of SEPA files.

Generated from the published OpenAPI documents; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.files import Files as FilesResource
    from .api.jobs import Jobs as JobsResource


class SepaExport:
    """Exports of SEPA files.

    | Resource | What it is for    | Methods          |
    | -------- | ----------------- | ---------------- |
    | `files`  | SEPA files.       | `download`       |
    | `jobs`   | SEPA export jobs. | `create`, `list` |
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def files(self) -> FilesResource:
        """SEPA files."""
        from .api.files import Files

        return Files(self._client)

    @cached_property
    def jobs(self) -> JobsResource:
        """SEPA export jobs."""
        from .api.jobs import Jobs

        return Jobs(self._client)
