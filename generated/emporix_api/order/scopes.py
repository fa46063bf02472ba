"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from typing import Final

HISTORY_VIEW: Final = "order.history_view"
ORDER_CREATE: Final = "order.order_create"
ORDER_DELETE: Final = "order.order_delete"
ORDER_MANAGE_BY_VENDOR: Final = "order.order_manage_by_vendor"
ORDER_READ: Final = "order.order_read"
ORDER_READ_BY_VENDOR: Final = "order.order_read_by_vendor"
ORDER_READ_LE: Final = "order.order_read_le"
ORDER_UPDATE: Final = "order.order_update"
ORDER_UPDATE_COMPLETED: Final = "order.order_update_completed"
ORDER_UPDATEASCUSTOMER: Final = "order.order_updateascustomer"
