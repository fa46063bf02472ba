"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.contexts import Contexts as ContextsResource
    from .api.me import Me as MeResource


class SessionContext:
    """`session_context`"""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def contexts(self) -> ContextsResource:
        from .api.contexts import Contexts

        return Contexts(self._client)

    @cached_property
    def me(self) -> MeResource:
        from .api.me import Me

        return Me(self._client)
