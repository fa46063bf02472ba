"""Jobs that make invoices from orders.

Generated from the published OpenAPI documents; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.jobs import Jobs as JobsResource


class Invoice:
    """Jobs that make invoices from orders.

    | Resource | What it is for | Methods         |
    | -------- | -------------- | --------------- |
    | `jobs`   | Invoice jobs.  | `create`, `get` |
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def jobs(self) -> JobsResource:
        """Invoice jobs."""
        from .api.jobs import Jobs

        return Jobs(self._client)
