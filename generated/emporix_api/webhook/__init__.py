"""Webhook configurations, event subscriptions and statistics.

Generated from the published OpenAPI documents; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.configs import Configs as ConfigsResource
    from .api.dashboard_access import DashboardAccess as DashboardAccessResource
    from .api.event_subscriptions import EventSubscriptions as EventSubscriptionsResource
    from .api.statistics import Statistics as StatisticsResource


class Webhook:
    """Webhook configurations, event subscriptions and statistics.

    | Resource              | What it is for                                   | Methods                                                |
    | --------------------- | ------------------------------------------------ | ------------------------------------------------------ |
    | `configs`             | Webhook configurations.                          | `create`, `delete`, `get`, `list`, `replace`, `update` |
    | `dashboard_access`    | Access to the dashboard of the webhook provider. | `get`                                                  |
    | `event_subscriptions` | Event subscriptions.                             | `list`, `update_many`                                  |
    | `statistics`          | Figures on webhook events.                       | `get`                                                  |
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def configs(self) -> ConfigsResource:
        """Webhook configurations."""
        from .api.configs import Configs

        return Configs(self._client)

    @cached_property
    def dashboard_access(self) -> DashboardAccessResource:
        """Access to the dashboard of the webhook provider."""
        from .api.dashboard_access import DashboardAccess

        return DashboardAccess(self._client)

    @cached_property
    def event_subscriptions(self) -> EventSubscriptionsResource:
        """Event subscriptions."""
        from .api.event_subscriptions import EventSubscriptions

        return EventSubscriptions(self._client)

    @cached_property
    def statistics(self) -> StatisticsResource:
        """Figures on webhook events."""
        from .api.statistics import Statistics

        return Statistics(self._client)
