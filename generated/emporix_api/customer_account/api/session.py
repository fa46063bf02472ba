from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...types import UNSET, Client, Request, Unset, nothing

if TYPE_CHECKING:
    from .. import models


class Session:
    """Login, logout and the tokens of customers and anonymous visitors.

    | Method              | What it does                                                               |
    | ------------------- | -------------------------------------------------------------------------- |
    | `exchange`          | Exchange a token of another identity provider for a customer token.        |
    | `login`             | Log a customer in by e-mail address and password.                          |
    | `login_anonymous`   | Get an anonymous token, which begins a session.                            |
    | `login_social`      | Log a customer in with another identity provider.                          |
    | `logout`            | Log a customer out: the token is no longer valid.                          |
    | `refresh`           | Get a new customer token for a refresh token, or for another legal entity. |
    | `refresh_anonymous` | Get a new anonymous token for a refresh token; the session stays.          |
    | `validate`          | Check a customer token and get what it stands for.                         |
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def exchange(
        self, *, subject_access_token: str, config: str | Unset = UNSET
    ) -> models.ExchangeAuthTokenResponse:
        """Exchange a token of another identity provider for a customer token.

        `POST /customer/{tenant}/exchangeauthtoken` answers 200; errors: 400, 401, 403.
        Token: anonymous.
        """
        from ..models import exchange_auth_token_response as _exchange_auth_token_response

        return await self._client.send(
            Request(
                "customer_account.session.exchange",
                query={"subjectAccessToken": subject_access_token, "config": config},
            ),
            _exchange_auth_token_response.decode,
        )

    async def login(self, body: models.PasswordAuthentication | Mapping[str, Any]) -> models.CustomerToken:
        """Log a customer in by e-mail address and password.

        `POST /customer/{tenant}/login` answers 200; errors: 400, 401.
        Token: anonymous.
        """
        from ..models import customer_token as _customer_token

        return await self._client.send(Request("customer_account.session.login", body=body), _customer_token.decode)

    async def login_anonymous(
        self,
        *,
        tenant: str,
        client_id: str,
        currency: str | Unset = UNSET,
        site_code: str | Unset = UNSET,
        language: str | Unset = UNSET,
        target_location: str | Unset = UNSET,
    ) -> models.AnonymousAccessToken:
        """Get an anonymous token, which begins a session.

        `GET /customerlogin/auth/anonymous/login` answers 200.
        No token is sent.

        Args:
            site_code: Code of a site.
        """
        from ..models import anonymous_access_token as _anonymous_access_token

        return await self._client.send(
            Request(
                "customer_account.session.login_anonymous",
                query={
                    "tenant": tenant,
                    "client_id": client_id,
                    "currency": currency,
                    "siteCode": site_code,
                    "language": language,
                    "targetLocation": target_location,
                },
            ),
            _anonymous_access_token.decode,
        )

    async def login_social(
        self, *, code: str, redirect_uri: str, code_verifier: str | Unset = UNSET, session_id: str | Unset = UNSET
    ) -> models.SocialLoginResponse:
        """Log a customer in with another identity provider.

        `POST /customer/{tenant}/socialLogin` answers 200; errors: 400, 401.
        Token: anonymous.

        Args:
            session_id: Id of the session.
        """
        from ..models import social_login_response as _social_login_response

        return await self._client.send(
            Request(
                "customer_account.session.login_social",
                query={"code": code, "redirect_uri": redirect_uri, "code_verifier": code_verifier},
                headers={"session-id": session_id},
            ),
            _social_login_response.decode,
        )

    async def logout(self, *, access_token: str) -> None:
        """Log a customer out: the token is no longer valid.

        `GET /customer/{tenant}/logout` answers 204; errors: 400, 401.
        Token: customer.
        """
        return await self._client.send(
            Request("customer_account.session.logout", query={"accessToken": access_token}), nothing
        )

    async def refresh(self, *, refresh_token: str, legal_entity_id: str | Unset = UNSET) -> models.RefreshCustomerToken:
        """Get a new customer token for a refresh token, or for another legal entity.

        `GET /customer/{tenant}/refreshauthtoken` answers 200; errors: 400, 401.
        Token: anonymous.

        Args:
            legal_entity_id: Id of the legal entity.
        """
        from ..models import refresh_customer_token as _refresh_customer_token

        return await self._client.send(
            Request(
                "customer_account.session.refresh",
                query={"refreshToken": refresh_token, "legalEntityId": legal_entity_id},
            ),
            _refresh_customer_token.decode,
        )

    async def refresh_anonymous(
        self, *, tenant: str, anonymous_token: str, refresh_token: str, client_id: str
    ) -> models.AnonymousAccessToken:
        """Get a new anonymous token for a refresh token; the session stays.

        `GET /customerlogin/auth/anonymous/refresh` answers 200.
        No token is sent.

        Args:
            anonymous_token: Deprecated.
        """
        from ..models import anonymous_access_token as _anonymous_access_token

        return await self._client.send(
            Request(
                "customer_account.session.refresh_anonymous",
                query={
                    "tenant": tenant,
                    "anonymous_token": anonymous_token,
                    "refresh_token": refresh_token,
                    "client_id": client_id,
                },
            ),
            _anonymous_access_token.decode,
        )

    async def validate(self) -> models.ValidateTokenResponse:
        """Check a customer token and get what it stands for.

        `GET /customer/{tenant}/validateauthtoken` answers 200; errors: 401.
        Token: customer.
        """
        from ..models import validate_token_response as _validate_token_response

        return await self._client.send(Request("customer_account.session.validate"), _validate_token_response.decode)
