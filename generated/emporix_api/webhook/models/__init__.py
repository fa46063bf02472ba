"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .config import Config as Config
    from .dashboard_access import DashboardAccess as DashboardAccess
    from .event_configuration import EventConfiguration as EventConfiguration
    from .get_config_response import GetConfigResponse as GetConfigResponse
    from .get_config_response_configuration import GetConfigResponseConfiguration as GetConfigResponseConfiguration
    from .get_config_response_configuration_events_configuration_item import (
        GetConfigResponseConfigurationEventsConfigurationItem as GetConfigResponseConfigurationEventsConfigurationItem,
    )
    from .http_config import HttpConfig as HttpConfig
    from .http_header_config_value import HttpHeaderConfigValue as HttpHeaderConfigValue
    from .metadata import Metadata as Metadata
    from .metadata_for_update import MetadataForUpdate as MetadataForUpdate
    from .month_statistics import MonthStatistics as MonthStatistics
    from .post_config_response import PostConfigResponse as PostConfigResponse
    from .svix_config import SvixConfig as SvixConfig
    from .svix_config_or_http_config_or_event_configuration import (
        SvixConfigOrHttpConfigOrEventConfiguration as SvixConfigOrHttpConfigOrEventConfiguration,
    )
    from .update_subscription_response import UpdateSubscriptionResponse as UpdateSubscriptionResponse
    from .webhook_config_creation import WebhookConfigCreation as WebhookConfigCreation
    from .webhook_config_partial_update import WebhookConfigPartialUpdate as WebhookConfigPartialUpdate
    from .webhook_config_update import WebhookConfigUpdate as WebhookConfigUpdate
    from .webhook_event import WebhookEvent as WebhookEvent
    from .webhook_statistics import WebhookStatistics as WebhookStatistics
    from .webhook_subscription import WebhookSubscription as WebhookSubscription
    from .webhook_subscription_update_item import WebhookSubscriptionUpdateItem as WebhookSubscriptionUpdateItem

_MODULES: dict[str, str] = {
    "Config": "config",
    "DashboardAccess": "dashboard_access",
    "EventConfiguration": "event_configuration",
    "GetConfigResponse": "get_config_response",
    "GetConfigResponseConfiguration": "get_config_response_configuration",
    "GetConfigResponseConfigurationEventsConfigurationItem": "get_config_response_configuration_events_configuration_item",
    "HttpConfig": "http_config",
    "HttpHeaderConfigValue": "http_header_config_value",
    "Metadata": "metadata",
    "MetadataForUpdate": "metadata_for_update",
    "MonthStatistics": "month_statistics",
    "PostConfigResponse": "post_config_response",
    "SvixConfig": "svix_config",
    "SvixConfigOrHttpConfigOrEventConfiguration": "svix_config_or_http_config_or_event_configuration",
    "UpdateSubscriptionResponse": "update_subscription_response",
    "WebhookConfigCreation": "webhook_config_creation",
    "WebhookConfigPartialUpdate": "webhook_config_partial_update",
    "WebhookConfigUpdate": "webhook_config_update",
    "WebhookEvent": "webhook_event",
    "WebhookStatistics": "webhook_statistics",
    "WebhookSubscription": "webhook_subscription",
    "WebhookSubscriptionUpdateItem": "webhook_subscription_update_item",
}


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)
