"""Approvals of carts and quotes by other users of a company.

Generated from the published OpenAPI documents; do not edit.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.approvals import Approvals as ApprovalsResource
    from .api.users import Users as UsersResource


class Approval:
    """Approvals of carts and quotes by other users of a company.

    | Resource    | What it is for      | Methods                                                        |
    | ----------- | ------------------- | -------------------------------------------------------------- |
    | `approvals` | Approvals.          | `create`, `delete`, `get`, `list`, `update`, `check_permitted` |
    | `users`     | Possible approvers. | `search`                                                       |
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def approvals(self) -> ApprovalsResource:
        """Approvals."""
        from .api.approvals import Approvals

        return Approvals(self._client)

    @cached_property
    def users(self) -> UsersResource:
        """Possible approvers."""
        from .api.users import Users

        return Users(self._client)
