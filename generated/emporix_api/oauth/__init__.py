"""Access tokens of API keys.

Generated from the published OpenAPI documents; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.token import Token as TokenResource


class Oauth:
    """Access tokens of API keys.

    | Resource | What it is for             | Methods  |
    | -------- | -------------------------- | -------- |
    | `token`  | Access tokens of API keys. | `create` |
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def token(self) -> TokenResource:
        """Access tokens of API keys."""
        from .api.token import Token

        return Token(self._client)
