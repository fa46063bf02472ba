"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from typing import Final

CONTACTASSIGNMENT_MANAGE: Final = "customermanagement.contactassignment_manage"
CONTACTASSIGNMENT_READ: Final = "customermanagement.contactassignment_read"
LEGALENTITY_MANAGE: Final = "customermanagement.legalentity_manage"
LEGALENTITY_READ: Final = "customermanagement.legalentity_read"
LEGALENTITY_READ_OWN: Final = "customermanagement.legalentity_read_own"
LOCATION_MANAGE: Final = "customermanagement.location_manage"
LOCATION_READ: Final = "customermanagement.location_read"
