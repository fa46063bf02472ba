"""Sessions of people: guests, and customers who have logged in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self, Unpack

from emporix_api.types import Request

from .auth import ACCOUNT, GivenToken, SessionState, SessionTokens
from .calls import Caller
from .errors import InvalidCall, SessionEnded, Unauthorized
from .http import body_of
from .namespaces import Namespaces
from .options import CallOptions, OptionNames, chosen_options

if TYPE_CHECKING:
    from emporix_api.customer_account.models import ValidateTokenResponse


class Session(Namespaces):
    """The session of one person: all that the client can call, called with that person's token.

    It shares the connections and limits of the client it comes from, and cannot be used after that is closed. It renews
    its tokens by itself, one renewal at a time however many tasks use it. Where they cannot be renewed a call raises
    `SessionEnded`. A call is refused before it is sent only where the API would certainly refuse it: `WrongTokenKind`
    for an operation of the other kind of person alone, `ScopeError` where the grant is known and lacks every scope.

    Enter it to begin it at once, or just call. Leaving the block ends nothing.
    """

    def __init__(self, caller: Caller, tokens: SessionTokens) -> None:
        self._caller = caller.replaced(tokens=tokens)
        self._tokens = tokens

    @property
    def session_id(self) -> str | None:
        """The API's own id of the session. None before it has begun."""
        return self._tokens.state.session_id if self._tokens.state else None

    def state(self) -> SessionState:
        """Return what `Emporix.restore` makes this session from again, elsewhere or later.

        Each refresh of a customer's tokens makes the state before it useless: keep the state after the last call.
        Raises `InvalidCall` if the session has not begun.
        """
        if self._tokens.state is None:
            raise InvalidCall("the session has not begun: enter it, or call something")
        return self._tokens.state

    def options(self, options: CallOptions | None = None, **named: Unpack[OptionNames]) -> Self:
        """Return this session with other options for its calls, as `Emporix.options` does. Its tokens are the same."""
        chosen = chosen_options(self._caller.options, options, **named)
        return self._replaced(_caller=self._caller.replaced(options=chosen))

    async def __aenter__(self) -> Self:
        await self._tokens.current()
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        pass

    def __repr__(self) -> str:
        return f"{type(self).__name__}(tenant={self._caller.tenant!r})"


class AnonymousSession(Session):
    """A guest's session. It begins when it is entered, or at its first call.

    The API keeps it for as long as it is refreshed. A cart that was made in it is found again by its session id.
    """

    async def login(self, email: str, password: str) -> CustomerSession:
        """Log a customer in and return their session. The guest's session goes on beside it.

        Raises `Unauthorized` for a wrong address or password. The error contains neither.
        """
        return await self._customer(Request(f"{ACCOUNT}login", body={"email": email, "password": password}))

    async def social_login(self, code: str, redirect_uri: str, *, code_verifier: str | None = None) -> CustomerSession:
        """Log a customer in with the authorization `code` of the identity provider that the tenant has set up.

        `redirect_uri` is that of the request for the code. `code_verifier` is needed for PKCE.
        """
        query = {"code": code, "redirect_uri": redirect_uri, "code_verifier": code_verifier}
        return await self._customer(Request(f"{ACCOUNT}login_social", query=query))

    async def exchange_token(self, token: str, *, config: str | None = None) -> CustomerSession:
        """Log a customer in with the access `token` of an identity provider.

        `config` names the tenant's configuration of the provider. The API uses the default one unless given.
        """
        return await self._customer(
            Request(f"{ACCOUNT}exchange", query={"subjectAccessToken": token, "config": config})
        )

    async def _customer(self, request: Request) -> CustomerSession:
        operation = self._caller.operation(request.operation)
        body = body_of(operation, await self._caller.response(request, operation=operation))
        return CustomerSession(self._caller, await self._tokens.people.logged_in(self._tokens, body))


class CustomerSession(Session):
    """The session of a customer who has logged in."""

    async def act_for(self, legal_entity_id: str) -> None:
        """Act for another company from now on: one of the legal entities that the customer belongs to.

        Raises `APIStatusError` where the API refuses it. The session then goes on as it was.
        """
        await self._tokens.act_for(legal_entity_id)

    async def validate(self) -> ValidateTokenResponse:
        """Ask the API about the session's token: its scopes, its seconds left, whose it is."""
        return await self.customer_account.session.validate()

    async def logout(self) -> None:
        """Make the API forget the tokens. The session is over afterwards, also where that fails. Safe to repeat."""
        try:
            token = await self._tokens.current()
            try:
                await self._log_out(token.value)
            except Unauthorized:
                # Expired before its time. A fresh one can be had, and would be left behind.
                if self._tokens.drop(token):
                    await self._log_out((await self._tokens.current()).value)
        except SessionEnded:
            pass
        finally:
            self._tokens.end()

    async def _log_out(self, token: str) -> None:
        request = Request(f"{ACCOUNT}logout", query={"accessToken": token})
        await self._tokens.people.send(request, GivenToken(token))
