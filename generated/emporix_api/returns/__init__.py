"""Returns of ordered items.

Generated from the published OpenAPI documents; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.returns import Returns as ReturnsResource


class Returns:
    """Returns of ordered items.

    | Resource  | What it is for | Methods                                                |
    | --------- | -------------- | ------------------------------------------------------ |
    | `returns` | Returns.       | `create`, `delete`, `get`, `list`, `replace`, `update` |
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def returns(self) -> ReturnsResource:
        """Returns."""
        from .api.returns import Returns

        return Returns(self._client)
