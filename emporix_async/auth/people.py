"""Where a session's calls get their token: from the login, and from one refresh at a time after that."""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from math import inf
from typing import Any, ClassVar, Final

import anyio

from emporix_api.types import UNSET, Operation, Request

from ..errors import (
    BadRequest,
    CallTimeout,
    EmporixError,
    Forbidden,
    ScopeError,
    SessionEnded,
    TokenError,
    Unauthorized,
    WrongTokenKind,
)
from ..namespaces import Origin
from ..observe.hooks import TokenDetails
from ..options import CallOptions
from .renewal import Renewal
from .state import Kind, SessionState, due, may_suffice, may_take, read_state
from .tokens import GivenToken, Token

# Seconds for which a renewal goes on although it is cancelled, by a client that closes: a refresh token is good once,
# and the answer that holds the next one must not be lost.
RENEWAL_LIMIT: Final = 60.0

# Whose token authorizes the refresh of a customer's. The documents contradict themselves: the operation's security says
# anonymous, its Authorization parameter says customer.
REFRESH_BEARER: Final[Kind] = "anonymous"

ACCOUNT: Final = "customer_account.session."


class SessionTokens(ABC):
    """The tokens of one session, renewed ahead of their expiry in the background; a `TokenSource`.

    Hooks are told of each renewal when its tokens are in use; what they raise, the call that wanted them raises.
    The time of day is read once: what follows is measured on the clock, so that a clock set anew ends no session.
    """

    kind: ClassVar[Kind]

    def __init__(self, origin: Origin, client_id: str, state: SessionState | None) -> None:
        self.client_id = client_id
        self.state: SessionState | None = None
        # Without the options of the session's own calls.
        self._origin = replace(origin, options=CallOptions())
        self._epoch = time.time() - origin.clock.now()
        self._renewal = Renewal[Token](origin.clock, origin.background)
        self._refused = self._over = False
        self._token: Token | None = None
        if state is not None:
            self._use(state)

    async def tell(self, state: SessionState) -> None:
        """Tell the client's hooks of the tokens in `state`, which were fetched."""
        await self._origin.transport.observation.token(
            TokenDetails(
                kind=state.kind,
                tenant=state.tenant,
                client_id=state.client_id,
                scopes_asked=None,
                scopes=state.scopes,
                lifetime=state.lifetime,
            )
        )

    @abstractmethod
    async def _renewed(self, legal_entity_id: str | None) -> SessionState:
        """Return the next state, for another legal entity if one is given."""

    def read(self, body: Any, kind: Kind, legal_entity_id: str | None = None) -> SessionState:
        """Read the answer to a login or a refresh, which has just come."""
        return read_state(
            body,
            kind=kind,
            tenant=self._origin.tenant,
            client_id=self.client_id,
            time=self.time(),
            previous=self.state,
            legal_entity_id=legal_entity_id,
        )

    def time(self) -> float:
        """Return the seconds since the epoch."""
        return self._epoch + self._origin.clock.now()

    async def token_for(self, operation: Operation, *, made_after: float = -inf) -> Token:  # noqa: ARG002 - there is one
        """Return the session's token.

        Raises `WrongTokenKind` or `ScopeError` where it is certain that the API refuses it, or whatever `current`
        raises.
        """
        if not may_take(operation, self.kind):
            raise WrongTokenKind(operation=operation.key, token_kinds=operation.token_kinds, held=self.kind)
        token = await self.current()
        if not may_suffice(operation, self.kind, token.scopes):
            raise ScopeError(
                operation=operation.key,
                scopes_wanted=operation.scopes,
                scopes_held=token.scopes or (),
                client_ids=(),
                session=self.kind,
            )
        return token

    async def current(self) -> Token:
        """Return the session's token, a new one where it is due; raises `SessionEnded` where there will be none."""
        if self._over:
            raise self._ended("it was logged out")
        present, need = self._token, due(self.state, self.time(), refused=self._refused)
        if need == "ended":
            raise self._ended("it has expired, and has no refresh token")
        if present is not None and need == "ahead":
            self._renewal.begin(self._next)
        if present is not None and need != "now":
            return present
        good = present if self.state and not self._refused and self.time() < self.state.expires_at else None
        if good is not None and self._renewal.paused:
            return good
        try:
            return await self._renewal.run(self._next)
        except EmporixError as error:
            if good is None:
                raise
            self._renewal.pause(error)
            return good

    async def act_for(self, legal_entity_id: str) -> None:
        """Renew the tokens for another legal entity, when a renewal that is under way has ended."""
        await self._renewal.run(partial(self._next, legal_entity_id), anew=True)

    def drop(self, token: Token) -> bool:
        """Renew before the next call if `token`, which the API refused, is still the session's own."""
        if token is self._token:
            self._refused = True
        return self.state is not None and self.state.refresh_token is not None

    def end(self) -> None:
        """Let no further call be made."""
        self._over = True

    async def _next(self, legal_entity_id: str | None = None) -> Token:
        if self._over:
            raise self._ended("it was logged out")
        state: SessionState | None = None
        try:
            with anyio.move_on_after(RENEWAL_LIMIT, shield=True):
                state = await self._renewed(legal_entity_id)
        except (BadRequest, Unauthorized, Forbidden) as error:
            if self.state is None:
                raise TokenError(
                    f"no session began: {error}", client_id=self.client_id, status=error.status, code=error.code
                ) from error
            # Who may not act for a company is still who they are.
            if legal_entity_id is not None:
                raise
            self.state = replace(self.state, refresh_token=None)
            raise self._ended(f"the API takes its refresh token no longer: {error}", error.status) from error
        if state is None:
            raise CallTimeout(
                f"the session was not renewed in {RENEWAL_LIMIT:.0f} s", method="GET", path="the refresh of a session"
            )
        token = self._use(state)
        await self.tell(state)
        return token

    def _use(self, state: SessionState) -> Token:
        self.state = state
        # An answer whose `scope` is the tenant alone does not say which scopes were granted.
        self._token = Token(state.access_token, state.scopes or None, session=self.kind)
        self._refused = False
        return self._token

    def _ended(self, reason: str, status: int = 401) -> SessionEnded:
        return SessionEnded(f"the {self.kind} session is over, {reason}", client_id=self.client_id, status=status)


class GuestTokens(SessionTokens):
    """The tokens of the guest in `state`, or of one who begins with `context` at the first call."""

    kind = "anonymous"

    def __init__(
        self,
        origin: Origin,
        client_id: str,
        state: SessionState | None = None,
        context: Mapping[str, object] | None = None,
    ) -> None:
        super().__init__(origin, client_id, state)
        self._context = context or {}

    async def _renewed(self, legal_entity_id: str | None) -> SessionState:  # noqa: ARG002 - guests act for nobody
        key = {"tenant": self._origin.tenant, "client_id": self.client_id}
        if self.state is None:
            request = Request(f"{ACCOUNT}login_anonymous", query={**key, **self._context})
        else:
            # The documents want both, and recommend the refresh token alone.
            both = {"anonymous_token": self.state.access_token, "refresh_token": self.state.refresh_token}
            request = Request(f"{ACCOUNT}refresh_anonymous", query={**key, **both})
        return self.read((await self._origin.caller(self).answer(request)).body, self.kind)


class CustomerTokens(SessionTokens):
    """The tokens of the customer in `state`, renewed with those of the `guest` they logged in from."""

    kind = "customer"

    def __init__(self, origin: Origin, state: SessionState, guest: SessionTokens | None = None) -> None:
        super().__init__(origin, state.client_id, state)
        self._guest = guest or GuestTokens(origin, state.client_id, state.guest)

    async def _renewed(self, legal_entity_id: str | None) -> SessionState:
        state = self.state
        assert state is not None  # noqa: S101 - a customer's session begins with tokens
        entity = legal_entity_id or state.legal_entity_id
        request = Request(
            f"{ACCOUNT}refresh",
            query={"refreshToken": state.refresh_token, "legalEntityId": UNSET if entity is None else entity},
        )
        if REFRESH_BEARER == "customer":
            answer = await self._origin.caller(GivenToken(state.access_token)).answer(request)
        else:
            try:
                answer = await self._origin.caller(self._guest).answer(request)
            except SessionEnded:
                # Any guest will do: the customer's session has an id of its own.
                self._guest = GuestTokens(self._origin, self.client_id)
                answer = await self._origin.caller(self._guest).answer(request)
        return replace(self.read(answer.body, self.kind, entity), guest=self._guest.state)
