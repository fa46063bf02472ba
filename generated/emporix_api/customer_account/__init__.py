"""Signup, login and the own profile, as used by customers.

Generated from the published OpenAPI documents; do not edit.
"""

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
    """Signup, login and the own profile, as used by customers.

    | Resource   | What it is for                                                    | Methods                                                                                                  |
    | ---------- | ----------------------------------------------------------------- | -------------------------------------------------------------------------------------------------------- |
    | `me`       | The profile and the addresses of the logged-in customer.          | `get`, `update`, `add_address_tags`, `change_email`, `confirm_email_change`, `create_address` and 5 more |
    | `password` | The password of a customer.                                       | `change`, `confirm_reset`, `request_reset`                                                               |
    | `session`  | Login, logout and the tokens of customers and anonymous visitors. | `exchange`, `login`, `logout`, `refresh`, `validate`, `login_anonymous` and 2 more                       |
    | `signup`   | Signup of customers.                                              | `confirm`, `create`, `refresh_confirmation`                                                              |
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def me(self) -> MeResource:
        """The profile and the addresses of the logged-in customer."""
        from .api.me import Me

        return Me(self._client)

    @cached_property
    def password(self) -> PasswordResource:
        """The password of a customer."""
        from .api.password import Password

        return Password(self._client)

    @cached_property
    def session(self) -> SessionResource:
        """Login, logout and the tokens of customers and anonymous visitors."""
        from .api.session import Session

        return Session(self._client)

    @cached_property
    def signup(self) -> SignupResource:
        """Signup of customers."""
        from .api.signup import Signup

        return Signup(self._client)
