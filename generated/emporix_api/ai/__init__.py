"""AI agents with their tools, tokens, conversations and logs, and texts by a language model.

Generated from the published OpenAPI documents; do not edit.
"""

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
    """AI agents with their tools, tokens, conversations and logs, and texts by a language model.

    | Resource          | What it is for                                  | Methods                                                                                              |
    | ----------------- | ----------------------------------------------- | ---------------------------------------------------------------------------------------------------- |
    | `agents`          | AI agents.                                      | `delete`, `export`, `get`, `list`, `search`, `update` and 3 more                                     |
    | `analytics`       | Figures on AI agents.                           | `get`, `get_executions`                                                                              |
    | `chat`            | Messages to AI agents.                          | `send`, `stream`, `send_async`                                                                       |
    | `commerce_events` | Events that can start AI agents.                | `get`                                                                                                |
    | `completions`     | Completions of texts by a language model.       | `create`                                                                                             |
    | `conversations`   | Conversations.                                  | `list`, `search`                                                                                     |
    | `jobs`            | AI jobs.                                        | `delete`, `get`, `list`, `search`                                                                    |
    | `logs`            | Logs of the requests and sessions of AI agents. | `get_request`, `get_session`, `list_requests`, `list_sessions`, `search_requests`, `search_sessions` |
    | `mcp_servers`     | MCP servers.                                    | `delete`, `get`, `list`, `search`, `update`, `upsert`                                                |
    | `models`          | Language models.                                | `list`                                                                                               |
    | `oauths`          | OAuth configurations.                           | `delete`, `get`, `list`, `search`, `update`, `upsert`                                                |
    | `templates`       | Agent templates.                                | `list`, `search`, `create_agent`                                                                     |
    | `texts`           | Texts written by a language model.              | `create`                                                                                             |
    | `tokens`          | Tokens that AI agents use for other services.   | `delete`, `get`, `list`, `search`, `update`, `upsert`                                                |
    | `tools`           | Agent tools.                                    | `delete`, `get`, `list`, `search`, `update`, `upsert`                                                |
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def agents(self) -> AgentsResource:
        """AI agents."""
        from .api.agents import Agents

        return Agents(self._client)

    @cached_property
    def analytics(self) -> AnalyticsResource:
        """Figures on AI agents."""
        from .api.analytics import Analytics

        return Analytics(self._client)

    @cached_property
    def chat(self) -> ChatResource:
        """Messages to AI agents."""
        from .api.chat import Chat

        return Chat(self._client)

    @cached_property
    def commerce_events(self) -> CommerceEventsResource:
        """Events that can start AI agents."""
        from .api.commerce_events import CommerceEvents

        return CommerceEvents(self._client)

    @cached_property
    def completions(self) -> CompletionsResource:
        """Completions of texts by a language model."""
        from .api.completions import Completions

        return Completions(self._client)

    @cached_property
    def conversations(self) -> ConversationsResource:
        """Conversations."""
        from .api.conversations import Conversations

        return Conversations(self._client)

    @cached_property
    def jobs(self) -> JobsResource:
        """AI jobs."""
        from .api.jobs import Jobs

        return Jobs(self._client)

    @cached_property
    def logs(self) -> LogsResource:
        """Logs of the requests and sessions of AI agents."""
        from .api.logs import Logs

        return Logs(self._client)

    @cached_property
    def mcp_servers(self) -> McpServersResource:
        """MCP servers."""
        from .api.mcp_servers import McpServers

        return McpServers(self._client)

    @cached_property
    def models(self) -> ModelsResource:
        """Language models."""
        from .api.models import Models

        return Models(self._client)

    @cached_property
    def oauths(self) -> OauthsResource:
        """OAuth configurations."""
        from .api.oauths import Oauths

        return Oauths(self._client)

    @cached_property
    def templates(self) -> TemplatesResource:
        """Agent templates."""
        from .api.templates import Templates

        return Templates(self._client)

    @cached_property
    def texts(self) -> TextsResource:
        """Texts written by a language model."""
        from .api.texts import Texts

        return Texts(self._client)

    @cached_property
    def tokens(self) -> TokensResource:
        """Tokens that AI agents use for other services."""
        from .api.tokens import Tokens

        return Tokens(self._client)

    @cached_property
    def tools(self) -> ToolsResource:
        """Agent tools."""
        from .api.tools import Tools

        return Tools(self._client)
