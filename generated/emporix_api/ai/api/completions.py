from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...types import Client, Request

if TYPE_CHECKING:
    from .. import models


class Completions:
    """Completions of texts by a language model.

    | Method   | What it does                           |
    | -------- | -------------------------------------- |
    | `create` | Have a language model complete a text. |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(self, body: models.CompletionRequest | Mapping[str, Any]) -> models.GenerationResponse:
        """Have a language model complete a text.

        `POST /ai-service/{tenant}/completions` answers 200; errors: 400, 401, 403, 500.
        Token: service. Scope: `ai.completion_manage`.
        """
        from ..models import generation_response as _generation_response

        return await self._client.send(Request("ai.completions.create", body=body), _generation_response.decode)
