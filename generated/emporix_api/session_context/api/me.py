from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...decoding import as_is
from ...types import Client, Importer, ImportOptions, Report, Request, nothing

if TYPE_CHECKING:
    from .. import models


class Me:
    """`session_context.me`"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create_context_attribute(self, body: models.ContextAttribute | Mapping[str, Any]) -> str:
        """Add an attribute to the context of the token's session.

        `POST /session-context/{tenant}/me/context/attributes` answers 201; errors: 404, 500.
        Token: customer, anonymous.
        """
        return await self._client.send(Request("session_context.me.create_context_attribute", body=body), as_is)

    async def delete_context_attribute(self, attribute_name: str) -> None:
        """Delete an attribute of the context of the token's session.

        `DELETE /session-context/{tenant}/me/context/attributes/{attributeName}` answers 204; errors: 404, 500.
        Token: customer, anonymous.
        """
        return await self._client.send(
            Request("session_context.me.delete_context_attribute", path={"attributeName": attribute_name}), nothing
        )

    async def get_context(self) -> models.SessionContext:
        """Get the context of the token's session.

        `GET /session-context/{tenant}/me/context` answers 200; errors: 404, 500.
        Token: customer, anonymous.
        """
        from ..models import session_context as _session_context

        return await self._client.send(Request("session_context.me.get_context"), _session_context.decode)

    async def update_context(self, body: models.SessionContextPatch | Mapping[str, Any]) -> None:
        """Change fields of the context of the token's session.

        `PATCH /session-context/{tenant}/me/context` answers 204; errors: 404, 500.
        Token: customer, anonymous.
        """
        return await self._client.send(Request("session_context.me.update_context", body=body), nothing)

    def context_attributes_importer(
        self,
        rows: AsyncIterable[models.ContextAttribute | Mapping[str, Any]]
        | Iterable[models.ContextAttribute | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        return self._client.importer("session_context.me.create_context_attribute", rows, path={}, **options)

    async def import_context_attributes(
        self,
        rows: AsyncIterable[models.ContextAttribute | Mapping[str, Any]]
        | Iterable[models.ContextAttribute | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        return await self._client.import_all("session_context.me.create_context_attribute", rows, path={}, **options)
