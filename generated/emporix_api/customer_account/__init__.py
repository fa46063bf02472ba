"""Generated from the published OpenAPI documents; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..types import Client
    from .api.me import Me as MeResource
    from .api.password import Password as PasswordResource
    from .api.session import Session as SessionResource
    from .api.signup import Signup as SignupResource


class CustomerAccount:
    """`customer_account`"""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def me(self) -> MeResource:
        from .api.me import Me

        return Me(self._client)

    @cached_property
    def password(self) -> PasswordResource:
        from .api.password import Password

        return Password(self._client)

    @cached_property
    def session(self) -> SessionResource:
        from .api.session import Session

        return Session(self._client)

    @cached_property
    def signup(self) -> SignupResource:
        from .api.signup import Signup

        return Signup(self._client)
