"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from typing import Final

FEE_CREATE: Final = "fee.fee_create"
FEE_DELETE: Final = "fee.fee_delete"
FEE_UPDATE: Final = "fee.fee_update"
ITEM_CREATE: Final = "fee.item_create"
ITEM_DELETE: Final = "fee.item_delete"
ITEM_UPDATE: Final = "fee.item_update"
