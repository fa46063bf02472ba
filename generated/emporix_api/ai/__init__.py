"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.agents import Agents as AgentsResource
    from .api.analytics import Analytics as AnalyticsResource
    from .api.chat import Chat as ChatResource
    from .api.commerce_events import CommerceEvents as CommerceEventsResource
    from .api.completions import Completions as CompletionsResource
    from .api.conversations import Conversations as ConversationsResource
    from .api.jobs import Jobs as JobsResource
    from .api.logs import Logs as LogsResource
    from .api.mcp_servers import McpServers as McpServersResource
    from .api.models import Models as ModelsResource
    from .api.oauths import Oauths as OauthsResource
    from .api.templates import Templates as TemplatesResource
    from .api.texts import Texts as TextsResource
    from .api.tokens import Tokens as TokensResource
    from .api.tools import Tools as ToolsResource


class Ai:
    """`ai`"""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def agents(self) -> AgentsResource:
        from .api.agents import Agents

        return Agents(self._client)

    @cached_property
    def analytics(self) -> AnalyticsResource:
        from .api.analytics import Analytics

        return Analytics(self._client)

    @cached_property
    def chat(self) -> ChatResource:
        from .api.chat import Chat

        return Chat(self._client)

    @cached_property
    def commerce_events(self) -> CommerceEventsResource:
        from .api.commerce_events import CommerceEvents

        return CommerceEvents(self._client)

    @cached_property
    def completions(self) -> CompletionsResource:
        from .api.completions import Completions

        return Completions(self._client)

    @cached_property
    def conversations(self) -> ConversationsResource:
        from .api.conversations import Conversations

        return Conversations(self._client)

    @cached_property
    def jobs(self) -> JobsResource:
        from .api.jobs import Jobs

        return Jobs(self._client)

    @cached_property
    def logs(self) -> LogsResource:
        from .api.logs import Logs

        return Logs(self._client)

    @cached_property
    def mcp_servers(self) -> McpServersResource:
        from .api.mcp_servers import McpServers

        return McpServers(self._client)

    @cached_property
    def models(self) -> ModelsResource:
        from .api.models import Models

        return Models(self._client)

    @cached_property
    def oauths(self) -> OauthsResource:
        from .api.oauths import Oauths

        return Oauths(self._client)

    @cached_property
    def templates(self) -> TemplatesResource:
        from .api.templates import Templates

        return Templates(self._client)

    @cached_property
    def texts(self) -> TextsResource:
        from .api.texts import Texts

        return Texts(self._client)

    @cached_property
    def tokens(self) -> TokensResource:
        from .api.tokens import Tokens

        return Tokens(self._client)

    @cached_property
    def tools(self) -> ToolsResource:
        from .api.tools import Tools

        return Tools(self._client)
