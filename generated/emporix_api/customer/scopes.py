"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from typing import Final

CUSTOMER_MANAGE: Final = "customer.customer_manage"
CUSTOMER_MANAGE_OWN: Final = "customer.customer_manage_own"
CUSTOMER_READ: Final = "customer.customer_read"
CUSTOMER_READ_OWN: Final = "customer.customer_read_own"
IMPORT_MANAGE: Final = "customer.import_manage"
IMPORT_READ: Final = "customer.import_read"
