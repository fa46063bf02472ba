"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from typing import Final

SUBSCRIPTION_MANAGE: Final = "webhook.subscription_manage"
SUBSCRIPTION_READ: Final = "webhook.subscription_read"
