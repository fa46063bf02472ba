"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from typing import Final

LABEL_MANAGE: Final = "label.label_manage"
