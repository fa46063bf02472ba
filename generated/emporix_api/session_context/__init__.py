"""Context of a session: site, currency, language and attributes.

Generated from the published OpenAPI documents; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.contexts import Contexts as ContextsResource
    from .api.me import Me as MeResource


class SessionContext:
    """Context of a session: site, currency, language and attributes.

    | Resource   | What it is for                      | Methods                                                                                 |
    | ---------- | ----------------------------------- | --------------------------------------------------------------------------------------- |
    | `contexts` | Session contexts.                   | `get`, `replace`, `create_attribute`, `delete_attribute`                                |
    | `me`       | The context of the token's session. | `create_context_attribute`, `delete_context_attribute`, `get_context`, `update_context` |
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def contexts(self) -> ContextsResource:
        """Session contexts."""
        from .api.contexts import Contexts

        return Contexts(self._client)

    @cached_property
    def me(self) -> MeResource:
        """The context of the token's session."""
        from .api.me import Me

        return Me(self._client)
