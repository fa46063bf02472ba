"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from typing import Final

IMPORT_TRIGGER: Final = "importtool.import_trigger"
