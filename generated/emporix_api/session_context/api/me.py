from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...decoding import as_is
from ...types import Client, Importer, ImportOptions, Report, Request, nothing

if TYPE_CHECKING:
    from .. import models


class Me:
    """The context of the token's session.

    | Method                        | What it does                                               |
    | ----------------------------- | ---------------------------------------------------------- |
    | `context_attributes_importer` | Import context attributes, with an outcome for every row.  |
    | `create_context_attribute`    | Add an attribute to the context of the token's session.    |
    | `delete_context_attribute`    | Delete an attribute of the context of the token's session. |
    | `get_context`                 | Get the context of the token's session.                    |
    | `import_context_attributes`   | Import context attributes and return a report.             |
    | `update_context`              | Change fields of the context of the token's session.       |
    """

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
        """Import context attributes, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `create_context_attribute`, one row a request. Token: customer, anonymous.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer(
            {"create": "session_context.me.create_context_attribute"}, rows, mode=mode, path={}, **options
        )

    async def import_context_attributes(
        self,
        rows: AsyncIterable[models.ContextAttribute | Mapping[str, Any]]
        | Iterable[models.ContextAttribute | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import context attributes and return a report.

        The report counts the outcomes and has those that failed.
        Sends `create_context_attribute`, one row a request. Token: customer, anonymous.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"create": "session_context.me.create_context_attribute"}, rows, mode=mode, path={}, **options
        )
