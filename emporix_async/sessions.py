"""Sessions of people: guests, and customers who have logged in."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Self, Unpack

from emporix_api.types import Operation, Request

from .auth.people import ACCOUNT, CustomerTokens, GuestTokens, SessionTokens
from .auth.state import SessionState, session_headers
from .auth.tokens import GivenToken
from .calls import Caller
from .errors import ConfigurationError, InvalidCall, SessionEnded, Unauthorized
from .namespaces import Calling, Origin
from .options import CallOptions, OptionNames, chosen_options

if TYPE_CHECKING:
    from emporix_api.customer_account.models import ValidateTokenResponse

__all__ = ["AnonymousSession", "CustomerSession", "Session", "SessionState"]


class _SessionCaller(Caller):
    """Adds the session's own headers to the calls that take them."""

    _tokens: SessionTokens

    async def _completed(self, request: Request, operation: Operation) -> Request:
        request = await super()._completed(request, operation)
        if self._tokens.state is None and operation.token_kinds:
            # The headers of a guest's first call come with its token.
            await self._tokens.token_for(operation)
        return replace(request, headers=session_headers(operation, self._tokens.state, request.headers))


class Session(Calling):
    """The session of one person: all that the client can call, called with that person's token.

    It shares the connections and limits of the client it comes from, and is of no use after that is closed. It renews
    its tokens by itself, one renewal at a time however many tasks use it; where they cannot be renewed a call raises
    `SessionEnded`.

    Before a call only what is certain raises: `WrongTokenKind` for an operation of the other kind of person alone, and
    `ScopeError` where the scopes that the token was granted are known and lack every one that the operation wants.
    Everything else is sent; a 403 for want of a scope raises `MissingScope`.
    """

    def __init__(self, origin: Origin, tokens: SessionTokens) -> None:
        self._origin = origin
        self._tokens = tokens
        self._caller = origin.caller(tokens, _SessionCaller)

    @property
    def session_id(self) -> str | None:
        """The API's own name for the session, None before there is one."""
        return self._tokens.state.session_id if self._tokens.state else None

    def state(self) -> SessionState:
        """Return what `Emporix.restore` makes this session of again, elsewhere or later.

        Each refresh of a customer's tokens makes the state before it useless: keep the state after the last call.
        Raises `InvalidCall` if the session has not begun.
        """
        if self._tokens.state is None:
            raise InvalidCall("the session has not begun: enter it, or call something")
        return self._tokens.state

    def options(self, options: CallOptions | None = None, **named: Unpack[OptionNames]) -> Self:
        """Return this session with options of its own for its calls, as `Emporix.options` does; its tokens are one."""
        chosen = chosen_options(self._origin.options, options, **named)
        return type(self)(replace(self._origin, options=chosen), self._tokens)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(tenant={self._origin.tenant!r})"


class AnonymousSession(Session):
    """A guest's session. It begins when it is entered, or at its first call; leaving it ends nothing.

    The API keeps it for as long as it is refreshed, and a cart that was made in it is found again by its session id.
    """

    async def __aenter__(self) -> Self:
        await self._tokens.current()
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        pass

    async def login(self, email: str, password: str) -> CustomerSession:
        """Log a customer in and return their session; the guest's goes on beside it.

        Raises `Unauthorized` for a wrong address or password, which stand in no error.
        """
        return await self._customer(Request(f"{ACCOUNT}login", body={"email": email, "password": password}))

    async def social_login(self, code: str, redirect_uri: str, *, code_verifier: str | None = None) -> CustomerSession:
        """Log a customer in with the authorization `code` of the identity provider that the tenant has set up.

        `redirect_uri` is that of the request which got the code; `code_verifier` is needed for PKCE.
        """
        query = {"code": code, "redirect_uri": redirect_uri, "code_verifier": code_verifier}
        return await self._customer(Request(f"{ACCOUNT}login_social", query=query))

    async def exchange_token(self, token: str, *, config: str | None = None) -> CustomerSession:
        """Log a customer in with the access `token` of an identity provider; `config` names the tenant's set-up of it.

        Without it the API takes the one that is the default.
        """
        return await self._customer(
            Request(f"{ACCOUNT}exchange", query={"subjectAccessToken": token, "config": config})
        )

    async def _customer(self, request: Request) -> CustomerSession:
        answer = await self._caller.answer(request)
        state = self._tokens.read(answer.body, "customer")
        await self._tokens.tell(state)
        return CustomerSession(self._origin, CustomerTokens(self._origin, state, self._tokens))


class CustomerSession(Session):
    """The session of a customer who has logged in."""

    async def act_for(self, legal_entity_id: str) -> None:
        """Act for another company from now on: one of the legal entities that the customer belongs to.

        Raises `APIStatusError` where the API refuses it; the session then goes on as it was.
        """
        await self._tokens.act_for(legal_entity_id)

    async def validate(self) -> ValidateTokenResponse:
        """Ask the API what the session's token is good for: its scopes, its seconds left, whose it is."""
        return await self.customer_account.session.validate()

    async def logout(self) -> None:
        """Have the API forget the tokens. The session is over afterwards, also where that fails; safe to repeat."""
        try:
            token = await self._tokens.current()
            try:
                await self._log_out(token.value)
            except Unauthorized:
                # Expired before its time; a fresh one can be had, and would be left behind.
                if self._tokens.drop(token):
                    await self._log_out((await self._tokens.current()).value)
        except SessionEnded:
            pass
        finally:
            self._tokens.end()

    async def _log_out(self, token: str) -> None:
        caller = replace(self._origin, options=CallOptions()).caller(GivenToken(token))
        await caller.answer(Request(f"{ACCOUNT}logout", query={"accessToken": token}))


def restored(origin: Origin, state: SessionState) -> AnonymousSession | CustomerSession:
    """Make the session of `state` again; raises `ConfigurationError` if it is another tenant's."""
    if state.tenant != origin.tenant:
        raise ConfigurationError(f"the session is of the tenant {state.tenant!r}, the client of {origin.tenant!r}")
    if state.kind == "anonymous":
        return AnonymousSession(origin, GuestTokens(origin, state.client_id, state))
    return CustomerSession(origin, CustomerTokens(origin, state))
