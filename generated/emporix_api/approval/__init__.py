"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.approvals import Approvals as ApprovalsResource
    from .api.users import Users as UsersResource


class Approval:
    """`approval`"""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def approvals(self) -> ApprovalsResource:
        from .api.approvals import Approvals

        return Approvals(self._client)

    @cached_property
    def users(self) -> UsersResource:
        from .api.users import Users

        return Users(self._client)
