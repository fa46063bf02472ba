from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...types import Client, Request

if TYPE_CHECKING:
    from .. import models


class Texts:
    """Texts written by a language model.

    | Method   | What it does                        |
    | -------- | ----------------------------------- |
    | `create` | Have a language model write a text. |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def create(self, body: models.TextGenerationRequest | Mapping[str, Any]) -> models.GenerationResponse:
        """Have a language model write a text.

        `POST /ai-service/{tenant}/texts` answers 200; errors: 400, 401, 403, 500.
        Token: service. Scope: `ai.text_manage`.
        """
        from ..models import generation_response as _generation_response

        return await self._client.send(Request("ai.texts.create", body=body), _generation_response.decode)
