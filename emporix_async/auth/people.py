"""The tokens of people's sessions, renewed one refresh at a time."""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from math import inf
from typing import Any, ClassVar, Final
from weakref import WeakValueDictionary

import anyio

from emporix_api.types import UNSET, Operation, Request

from ..concurrency import BackgroundTasks, Clock
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
from ..observe import TokenDetails
from .renewal import Renewal
from .state import Kind, SessionState, may_suffice, may_take, read_state, session_token
from .tokens import GivenToken, Token, TokenSource

# Seconds for which a renewal continues when a client that closes cancels it: a refresh token is valid once, and the
# response with the next one must not be lost.
RENEWAL_LIMIT: Final = 60.0

# Whose token authorizes the refresh of a customer's. The documents contradict themselves: the operation's security says
# anonymous, its Authorization parameter says customer.
REFRESH_BEARER: Final[Kind] = "anonymous"

# How many former refresh tokens a session is still found by.
FORMER_TOKENS: Final = 20

ACCOUNT: Final = "customer_account.session."

LOGGED_OUT: Final = "it was logged out"


@dataclass(frozen=True, slots=True)
class People:
    """What the sessions of one tenant have in common.

    `send` makes an API call with the tokens of a source and returns the decoded body. `fetched` is awaited for each
    token that was fetched.
    """

    tenant: str
    send: Callable[[Request, TokenSource | None], Awaitable[Any]]
    fetched: Callable[[TokenDetails], Awaitable[None]]
    clock: Clock
    background: BackgroundTasks
    # The sessions in use, by their present and former refresh tokens.
    live: WeakValueDictionary[tuple[Kind, str], SessionTokens] = field(default_factory=WeakValueDictionary, init=False)

    def restored(self, state: SessionState) -> SessionTokens:
        """Return the tokens of the session with `state`: those in use, if it is in use here.

        A refresh token is valid once: two that each renewed the same session would end it for one another.
        """
        found = self.live.get((state.kind, state.refresh_token or ""))
        if found is not None:
            return found
        return GuestTokens(self, state.client_id, state) if state.kind == "anonymous" else CustomerTokens(self, state)

    async def logged_in(self, guest: SessionTokens, body: Any) -> CustomerTokens:
        """Read the response to the login of a customer, made with the tokens of `guest`."""
        state = guest.read(body, "customer")
        await self.report(state)
        return CustomerTokens(self, state, guest)

    async def report(self, state: SessionState) -> None:
        """Report the tokens in `state`, which were fetched."""
        facts = {name: getattr(state, name) for name in ("kind", "tenant", "client_id", "scopes", "lifetime")}
        await self.fetched(TokenDetails(scopes_asked=None, **facts))


class SessionTokens(ABC):
    """The tokens of one session, renewed in the background before they expire; a `TokenSource`.

    What an observer of a renewal raises reaches the call that needed the tokens, which are kept. The time of day is
    read once, and later times are measured on the clock, so that a change of the time of day ends no session.
    """

    kind: ClassVar[Kind]

    def __init__(self, people: People, client_id: str, state: SessionState | None) -> None:
        self.people = people
        self.client_id = client_id
        self.state: SessionState | None = None
        self._epoch = time.time() - people.clock.now()
        self._renewal = Renewal[Token](people.clock, people.background)
        self._ended = False
        self._held = deque[tuple[Kind, str]]()
        # None before the session has begun, and after the API has refused it.
        self._token: Token | None = None
        if state is not None:
            self._use(state)

    @abstractmethod
    async def _renewed(self, legal_entity_id: str | None) -> SessionState:
        """Return the next state, for another legal entity if one is given."""

    def read(self, body: Any, kind: Kind) -> SessionState:
        """Read the response to a login or a refresh, which has just arrived."""
        now, tenant = self._epoch + self.people.clock.now(), self.people.tenant
        return read_state(body, kind=kind, tenant=tenant, client_id=self.client_id, time=now, previous=self.state)

    # A refresh may itself revoke the token before it, so that `made_after` says nothing here; and it is shared.
    async def token_for(self, operation: Operation, *, made_after: float = -inf, attempts: int | None = None) -> Token:  # noqa: ARG002
        """Return the session's token.

        Raises `WrongTokenKind` or `ScopeError` where the API would certainly refuse it, or whatever `current` raises.
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
        """Return the session's token, a new one where it is due. Raises `SessionEnded` if it cannot be renewed."""
        token, now = self._token, self.people.clock.now()
        if self._ended:
            raise self._over(LOGGED_OUT)
        if token is not None and now < token.refresh_at:
            return token
        valid = token if token is not None and now < token.expires_at else None
        renewable = self.state is None or self.state.refresh_token is not None
        if valid is not None and (now < valid.unusable_at or self._renewal.paused or not renewable):
            if renewable:
                self._renewal.begin(self._next)
            return valid
        if not renewable:
            raise self._over("it has expired, and has no refresh token")
        try:
            return await self._renewal.run(self._next)
        except EmporixError as error:
            if valid is None:
                raise
            self._renewal.pause(error)
            return valid

    async def act_for(self, legal_entity_id: str) -> None:
        """Renew the tokens for another legal entity, after a renewal that is under way."""
        await self._renewal.run(partial(self._next, legal_entity_id), begun_after=inf, effort=0)

    def drop(self, token: Token) -> bool:
        """Renew before the next call if `token`, which the API refused, is still in use."""
        if token is self._token:
            self._token = None
        return self.state is not None and self.state.refresh_token is not None

    def end(self) -> None:
        """Make every further call raise `SessionEnded`."""
        self._ended = True
        self._leave()

    async def _next(self, legal_entity_id: str | None = None) -> Token:
        if self._ended:
            raise self._over(LOGGED_OUT)
        state: SessionState | None = None
        try:
            with anyio.move_on_after(RENEWAL_LIMIT, shield=True):
                state = await self._renewed(legal_entity_id)
        except (BadRequest, Unauthorized, Forbidden) as error:
            if self.state is None:
                reason = f"no session began: {error}"
                raise TokenError(reason, client_id=self.client_id, status=error.status, code=error.code) from error
            # A customer who may not act for a company is still logged in.
            if legal_entity_id is not None:
                raise
            self.state = replace(self.state, refresh_token=None)
            self._leave()
            raise self._over(f"the API takes its refresh token no longer: {error}", error.status) from error
        if state is None:
            reason = f"the session was not renewed in {RENEWAL_LIMIT:.0f} s"
            raise CallTimeout(reason, method="GET", path="the refresh of a session")
        token = self._use(state)
        await self.people.report(state)
        return token

    def _use(self, state: SessionState) -> Token:
        now = self.people.clock.now()
        self.state, self._token = state, session_token(state, now=now, time=self._epoch + now)
        key = (self.kind, state.refresh_token or "")
        if state.refresh_token is not None and not self._ended and self.people.live.get(key) is not self:
            self.people.live[key] = self
            self._held.append(key)
            if len(self._held) > FORMER_TOKENS:
                self.people.live.pop(self._held.popleft(), None)
        return self._token

    def _leave(self) -> None:
        """Be found no longer: a state of this session that is restored later is another session."""
        while self._held:
            self.people.live.pop(self._held.popleft(), None)

    def _over(self, reason: str, status: int = 401) -> SessionEnded:
        return SessionEnded(f"the {self.kind} session is over, {reason}", client_id=self.client_id, status=status)


class GuestTokens(SessionTokens):
    """The tokens of the guest in `state`, or of a new guest, whose session begins with `context` at the first call."""

    kind = "anonymous"

    def __init__(
        self,
        people: People,
        client_id: str,
        state: SessionState | None = None,
        context: Mapping[str, object] | None = None,
    ) -> None:
        super().__init__(people, client_id, state)
        self._context = context or {}

    async def _renewed(self, legal_entity_id: str | None) -> SessionState:  # noqa: ARG002 - guests act for no company
        operation, query = "login_anonymous", self._context
        if self.state is not None:
            # The documents want both, and recommend the refresh token alone.
            query = {"anonymous_token": self.state.access_token, "refresh_token": self.state.refresh_token}
            operation = "refresh_anonymous"
        query = {"tenant": self.people.tenant, "client_id": self.client_id, **query}
        return self.read(await self.people.send(Request(f"{ACCOUNT}{operation}", query=query), None), self.kind)


class CustomerTokens(SessionTokens):
    """The tokens of the customer in `state`, renewed with those of the `guest` they logged in from."""

    kind = "customer"

    def __init__(self, people: People, state: SessionState, guest: SessionTokens | None = None) -> None:
        super().__init__(people, state.client_id, state)
        if guest is None:
            guest = people.restored(state.guest) if state.guest else GuestTokens(people, state.client_id)
        self._guest = guest

    async def _renewed(self, legal_entity_id: str | None) -> SessionState:
        state = self.state
        assert state is not None  # noqa: S101 - a customer's session begins with tokens
        entity = legal_entity_id or state.legal_entity_id
        query = {"refreshToken": state.refresh_token, "legalEntityId": UNSET if entity is None else entity}
        request, send = Request(f"{ACCOUNT}refresh", query=query), self.people.send
        try:
            body = await send(request, GivenToken(state.access_token) if REFRESH_BEARER == "customer" else self._guest)
        except SessionEnded:
            # Any guest will do: the customer's session has its own id.
            self._guest = GuestTokens(self.people, self.client_id)
            body = await send(request, self._guest)
        return replace(self.read(body, self.kind), legal_entity_id=entity, guest=self._guest.state)
