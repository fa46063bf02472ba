"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from typing import Final

SHOPPINGLIST_DELETE: Final = "shoppinglist.shoppinglist_delete"
SHOPPINGLIST_MANAGE: Final = "shoppinglist.shoppinglist_manage"
SHOPPINGLIST_READ: Final = "shoppinglist.shoppinglist_read"
