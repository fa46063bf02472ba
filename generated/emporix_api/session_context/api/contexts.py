from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...declared import declared
from ...types import UNSET, Change, Client, Importer, ImportOptions, Report, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Contexts:
    """Session contexts.

    | Method                | What it does                                                           |
    | --------------------- | ---------------------------------------------------------------------- |
    | `attributes_importer` | Import attributes of a session context, with an outcome for every row. |
    | `create_attribute`    | Add an attribute to a session context.                                 |
    | `delete_attribute`    | Delete an attribute of a session context.                              |
    | `get`                 | Get the context of a session.                                          |
    | `import_attributes`   | Import attributes of a session context and return a report.            |
    | `modify`              | Read the context of a session, change it and replace it.               |
    | `replace`             | Replace the context of a session.                                      |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create_attribute(self, session_id: str, body: models.ContextAttribute | Mapping[str, Any]) -> None:
        """Add an attribute to a session context.

        `POST /session-context/{tenant}/context/{sessionId}/attributes` answers 204; errors: 404, 500.
        Token: service. Scope: `sessioncontext.context_manage`.
        """
        return await self._client.send(
            Request("session_context.contexts.create_attribute", path={"sessionId": session_id}, body=body), nothing
        )

    async def delete_attribute(self, session_id: str, attribute_name: str) -> None:
        """Delete an attribute of a session context.

        `DELETE /session-context/{tenant}/context/{sessionId}/attributes/{attributeName}` answers 204; errors: 404, 500.
        Token: service. Scope: `sessioncontext.context_manage`.
        """
        return await self._client.send(
            Request(
                "session_context.contexts.delete_attribute",
                path={"sessionId": session_id, "attributeName": attribute_name},
            ),
            nothing,
        )

    async def get(self, session_id: str) -> models.SessionContext:
        """Get the context of a session.

        `GET /session-context/{tenant}/context/{sessionId}` answers 200; errors: 404, 500.
        Token: service. Scope: `sessioncontext.context_manage`.
        """
        from ..models import session_context as _session_context

        return await self._client.send(
            Request("session_context.contexts.get", path={"sessionId": session_id}), _session_context.decode
        )

    async def replace(
        self,
        session_id: str,
        body: models.SessionContextUpdate | Mapping[str, Any],
        *,
        upsert: str | Unset = UNSET,
        saas_token: str | Unset = UNSET,
    ) -> None:
        """Replace the context of a session.

        `PUT /session-context/{tenant}/context/{sessionId}` answers 204; errors: 404, 500.
        Token: service. Scope: `sessioncontext.context_manage`.

        Args:
            saas_token: Access token of the customer whose session it is.
        """
        return await self._client.send(
            Request(
                "session_context.contexts.replace",
                path={"sessionId": session_id},
                query={"upsert": upsert},
                headers={"saas-token": saas_token},
                body=body,
            ),
            nothing,
        )

    async def modify(
        self, session_id: str, change: Change[models.SessionContext], *, attempts: int = 5
    ) -> models.SessionContext:
        """Read the context of a session, change it and replace it.

        Sends `get`, then `replace` if something has changed; after a `Conflict` it reads again.
        Scopes: `sessioncontext.context_manage` to read; `sessioncontext.context_manage` to replace.
        Raises the last `Conflict`.

        Args:
            change: Changes what was read in place, or returns what it is to be; may be asynchronous.
            attempts: How often it is tried at most.
        """
        from .. import models
        from ..models import session_context as _session_context

        return await self._client.modify(
            "session_context.contexts.get",
            "session_context.contexts.replace",
            _session_context.decode,
            change,
            path={"sessionId": session_id},
            attempts=attempts,
            trim=declared(models, "SessionContextUpdate"),
        )

    def attributes_importer(
        self,
        session_id: str,
        rows: AsyncIterable[models.ContextAttribute | Mapping[str, Any]]
        | Iterable[models.ContextAttribute | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Importer:
        """Import attributes of a session context, with an outcome for every row.

        Enter it with `async with` and iterate over the outcomes, which come as soon as they are known.
        Sends `create_attribute`, one row a request. Token: service. Scope: `sessioncontext.context_manage`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return self._client.importer(
            {"create": "session_context.contexts.create_attribute"},
            rows,
            mode=mode,
            path={"sessionId": session_id},
            **options,
        )

    async def import_attributes(
        self,
        session_id: str,
        rows: AsyncIterable[models.ContextAttribute | Mapping[str, Any]]
        | Iterable[models.ContextAttribute | Mapping[str, Any]],
        *,
        mode: Literal["create"] = "create",
        **options: Unpack[ImportOptions],
    ) -> Report:
        """Import attributes of a session context and return a report.

        The report counts the outcomes and has those that failed.
        Sends `create_attribute`, one row a request. Token: service. Scope: `sessioncontext.context_manage`.

        Args:
            rows: Models or mappings, from any iterable or asynchronous iterable; read as they are needed.
            mode: `create` only creates.
            options: Among others `concurrency`, `journal` and `max_wait`: see `emporix_api.types.ImportOptions`.
        """
        return await self._client.import_all(
            {"create": "session_context.contexts.create_attribute"},
            rows,
            mode=mode,
            path={"sessionId": session_id},
            **options,
        )
