"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from typing import Final

REWARDPOINTS_MANAGE: Final = "rewardspoints.rewardpoints_manage"
REWARDPOINTS_VIEW: Final = "rewardspoints.rewardpoints_view"
