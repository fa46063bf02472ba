"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from typing import Final

SEGMENT_MANAGE: Final = "customersegment.segment_manage"
SEGMENT_READ: Final = "customersegment.segment_read"
SEGMENT_READ_OWN: Final = "customersegment.segment_read_own"
