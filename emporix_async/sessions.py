"""Sessions of people: guests, and customers who have logged in."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Self

from emporix_api.types import Request

from .auth import ACCOUNT, GivenToken, SessionState, SessionTokens
from .calls import Caller
from .errors import InvalidCall
from .http import body_of
from .namespaces import Namespaces

if TYPE_CHECKING:
    from emporix_api.customer_account.models import ValidateTokenResponse


class Session(Namespaces):
    """The session of one person: a client whose calls carry that person's token.

    It shares the connections and limits of its client, until that is closed. It renews its tokens by itself, one
    renewal at a time; a call raises `SessionEnded` where that fails. A call that the API would certainly refuse is not
    sent: it raises `WrongTokenKind` for an operation of the other kind of person alone, `ScopeError` where the known
    grant lacks every scope. Enter the session to begin it at once, or just call. Leaving the block ends nothing.
    """

    def __init__(self, caller: Caller, tokens: SessionTokens) -> None:
        self._caller = replace(caller, tokens=tokens)
        self._tokens = tokens

    @property
    def session_id(self) -> str | None:
        """The API's id of the session. None before it has begun."""
        return self._tokens.state.session_id if self._tokens.state else None

    def state(self) -> SessionState:
        """Return the state from which `Emporix.restore` makes this session again. Raises `InvalidCall` before it began.

        Keep it after the last call: a refresh of a customer's tokens makes the state before it useless.
        """
        if self._tokens.state is None:
            raise InvalidCall("the session has not begun: enter it, or call something")
        return self._tokens.state

    async def __aenter__(self) -> Self:
        await self._tokens.current()
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        pass


class AnonymousSession(Session):
    """A guest's session. A cart that was made in it is found again by its session id."""

    async def login(self, email: str, password: str) -> CustomerSession:
        """Log a customer in and return their session. The guest's session goes on beside it.

        Raises `Unauthorized`, which contains neither, if one is wrong. It is not sent again: the API counts failures.
        """
        return await self._customer("login", body={"email": email, "password": password})

    async def social_login(self, code: str, redirect_uri: str, *, code_verifier: str | None = None) -> CustomerSession:
        """Log a customer in with the `code` of an identity provider for `redirect_uri`; PKCE needs `code_verifier`."""
        query = {"code": code, "redirect_uri": redirect_uri, "code_verifier": code_verifier}
        return await self._customer("login_social", query=query)

    async def exchange_token(self, token: str, *, config: str | None = None) -> CustomerSession:
        """Log a customer in with the access `token` of an identity provider: that of `config`, or the default one."""
        return await self._customer("exchange", query={"subjectAccessToken": token, "config": config})

    async def _customer(self, operation: str, **parameters: Any) -> CustomerSession:
        body = await self._caller.body(Request(f"{ACCOUNT}{operation}", **parameters))
        return CustomerSession(self._caller, await self._tokens.logged_in(body))


class CustomerSession(Session):
    """The session of a customer who has logged in."""

    async def act_for(self, legal_entity_id: str) -> None:
        """Act for another company of the customer. Raises `APIStatusError`, changing nothing, if the API refuses it."""
        await self._tokens.act_for(legal_entity_id)

    async def validate(self) -> ValidateTokenResponse:
        """Ask the API about the session's token: its scopes, its seconds left, whose it is."""
        return await self.customer_account.session.validate()

    async def logout(self) -> None:
        """Make the API forget the tokens. The session is over afterwards, also where that fails: then repeat it.

        Does nothing once the tokens are revoked, or not known to the API. Raises what a call does.
        """
        await self._tokens.end(self._revoke)

    async def _revoke(self, access_token: str) -> None:
        request = Request(f"{ACCOUNT}logout", query={"accessToken": access_token})
        response = await replace(self._caller, tokens=GivenToken(access_token)).response(request)
        # Any other success says that the token is revoked as well, unless its body is that of something else.
        logout = self._caller.operation(request.operation)
        body_of(replace(logout, statuses=(response.status,)), response)
