"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...values import Maybe as Maybe

if TYPE_CHECKING:
    from .configuration import Configuration as Configuration
    from .dashboard_access import DashboardAccess as DashboardAccess
    from .event_configuration import EventConfiguration as EventConfiguration
    from .http_config import HttpConfig as HttpConfig
    from .http_header_config_value import HttpHeaderConfigValue as HttpHeaderConfigValue
    from .metadata_for_update import MetadataForUpdate as MetadataForUpdate
    from .month_statistics import MonthStatistics as MonthStatistics
    from .svix_config import SvixConfig as SvixConfig
    from .update_subscription_response import UpdateSubscriptionResponse as UpdateSubscriptionResponse
    from .webhook_config import WebhookConfig as WebhookConfig
    from .webhook_config_code import WebhookConfigCode as WebhookConfigCode
    from .webhook_config_creation import WebhookConfigCreation as WebhookConfigCreation
    from .webhook_config_partial_update import WebhookConfigPartialUpdate as WebhookConfigPartialUpdate
    from .webhook_config_partial_update_value import WebhookConfigPartialUpdateValue as WebhookConfigPartialUpdateValue
    from .webhook_config_update import WebhookConfigUpdate as WebhookConfigUpdate
    from .webhook_configuration import WebhookConfiguration as WebhookConfiguration
    from .webhook_event import WebhookEvent as WebhookEvent
    from .webhook_event_configuration import WebhookEventConfiguration as WebhookEventConfiguration
    from .webhook_metadata import WebhookMetadata as WebhookMetadata
    from .webhook_statistics import WebhookStatistics as WebhookStatistics
    from .webhook_subscription import WebhookSubscription as WebhookSubscription
    from .webhook_subscription_update_item import WebhookSubscriptionUpdateItem as WebhookSubscriptionUpdateItem

__all__ = [
    "Configuration",
    "DashboardAccess",
    "EventConfiguration",
    "HttpConfig",
    "HttpHeaderConfigValue",
    "Maybe",
    "MetadataForUpdate",
    "MonthStatistics",
    "SvixConfig",
    "UpdateSubscriptionResponse",
    "WebhookConfig",
    "WebhookConfigCode",
    "WebhookConfigCreation",
    "WebhookConfigPartialUpdate",
    "WebhookConfigPartialUpdateValue",
    "WebhookConfigUpdate",
    "WebhookConfiguration",
    "WebhookEvent",
    "WebhookEventConfiguration",
    "WebhookMetadata",
    "WebhookStatistics",
    "WebhookSubscription",
    "WebhookSubscriptionUpdateItem",
]

_MODULES: dict[str, str] = {
    "Configuration": "configuration",
    "DashboardAccess": "dashboard_access",
    "EventConfiguration": "event_configuration",
    "HttpConfig": "http_config",
    "HttpHeaderConfigValue": "http_header_config_value",
    "MetadataForUpdate": "metadata_for_update",
    "MonthStatistics": "month_statistics",
    "SvixConfig": "svix_config",
    "UpdateSubscriptionResponse": "update_subscription_response",
    "WebhookConfig": "webhook_config",
    "WebhookConfigCode": "webhook_config_code",
    "WebhookConfigCreation": "webhook_config_creation",
    "WebhookConfigPartialUpdate": "webhook_config_partial_update",
    "WebhookConfigPartialUpdateValue": "webhook_config_partial_update_value",
    "WebhookConfigUpdate": "webhook_config_update",
    "WebhookConfiguration": "webhook_configuration",
    "WebhookEvent": "webhook_event",
    "WebhookEventConfiguration": "webhook_event_configuration",
    "WebhookMetadata": "webhook_metadata",
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
