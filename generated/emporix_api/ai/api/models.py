from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ...decoding import list_of
from ...types import Client, Request

if TYPE_CHECKING:
    from .. import models


class Models:
    """Language models.

    | Method | What it does          |
    | ------ | --------------------- |
    | `list` | List language models. |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def list(self) -> builtins.list[models.ProviderModelsResponse]:
        """List language models.

        `GET /ai-service/{tenant}/agentic/models` answers 200; errors: 401, 403.
        Token: service. Scope: `ai.agent_read`.
        """
        from ..models import provider_models_response as _provider_models_response

        return await self._client.send(Request("ai.models.list"), list_of(_provider_models_response.decode))
