"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from typing import Final

COUNTRY_MANAGE: Final = "country.country_manage"
