"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from typing import Final

CUSTOMINSTANCE_MANAGE: Final = "schema.custominstance_manage"
CUSTOMINSTANCE_READ: Final = "schema.custominstance_read"
SCHEMA_MANAGE: Final = "schema.schema_manage"


def custom_manage(type_: str) -> str:
    return f"custom.{type_.lower()}_manage"


def custom_manage_own(type_: str) -> str:
    return f"custom.{type_.lower()}_manage_own"


def custom_read(type_: str) -> str:
    return f"custom.{type_.lower()}_read"


def custom_read_own(type_: str) -> str:
    return f"custom.{type_.lower()}_read_own"
