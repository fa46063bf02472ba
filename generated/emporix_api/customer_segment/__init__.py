"""Segments of customers and the items that each sees.

Generated from the published OpenAPI documents; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.segments import Segments as SegmentsResource


class CustomerSegment:
    """Segments of customers and the items that each sees.

    | Resource   | What it is for     | Methods                                                          |
    | ---------- | ------------------ | ---------------------------------------------------------------- |
    | `segments` | Customer segments. | `create`, `delete`, `get`, `list`, `match`, `search` and 24 more |
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def segments(self) -> SegmentsResource:
        """Customer segments."""
        from .api.segments import Segments

        return Segments(self._client)
