"""The tokens of people's sessions: their state, which users may keep, and their renewal, one refresh at a time."""

from __future__ import annotations

import re
import time
from collections import deque
from collections.abc import Awaitable, Callable, Collection, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field, fields, replace
from functools import partial
from math import inf, isfinite
from typing import Any, Final, Literal, TypeAlias, get_args
from weakref import WeakValueDictionary

from emporix_api.types import Operation, Request

from ..concurrency import BackgroundTasks, Clock
from ..errors import (
    APIStatusError,
    BadRequest,
    CallTimeout,
    ConfigurationError,
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
from .scopes import satisfies
from .tokens import OK, REFRESH_WINDOW, GivenToken, Token, TokenSource, is_token, parse_seconds, read_grant, timed_token

Kind = Literal["anonymous", "customer"]

# Seconds for which a renewal outlives its client: a refresh token is valid once, and the next one must not be lost.
RENEWAL_LIMIT: Final = 120.0
# Whose token authorizes a customer's refresh. The documents say anonymous (security) and customer (Authorization).
REFRESH_BEARER: Final[Kind] = "anonymous"
# How many sessions are found by their states although no one else uses them.
KEPT_SESSIONS: Final = 1000
# How many former refresh tokens a session is still found by.
FORMER_TOKENS: Final = 20
ACCOUNT: Final = "customer_account.session."
REFRESH: Final = f"{ACCOUNT}refresh"
# A 401 to these may mean that the person is not known by what was sent: they are not repeated. It may also mean the
# guest's token, which is renewed.
LOGINS: Final = frozenset({f"{ACCOUNT}login", f"{ACCOUNT}login_social", f"{ACCOUNT}exchange"})
# Sent as headers, or in queries.
_TOKENS: Final = ("access_token", "refresh_token", "saas_token", "session_id")
# The types of JSON data for those of the fields.
_TYPES: Final[Any] = {"str": str, "str | None": str | None, "float": int | float, "float | None": int | float | None}


@dataclass(frozen=True, slots=True)
class SessionState:
    """A person's session at one moment, to be kept and given to `Emporix.restore`. Its `repr` shows no token.

    Times are in seconds since the epoch, lifetimes in seconds. `session_id` is the API's id of the session, to which a
    guest's carts belong; checkout needs the `saas_token` of a customer. `scopes` is None where the API states none.
    `legal_entity_id` is the company a customer acts for, `guest` the session from which a customer logged in.
    """

    kind: Kind
    tenant: str
    client_id: str
    access_token: str = field(repr=False)
    expires_at: float
    lifetime: float
    refresh_token: str | None = field(default=None, repr=False)
    refresh_expires_at: float | None = None
    refresh_lifetime: float | None = None
    saas_token: str | None = field(default=None, repr=False)
    session_id: str | None = field(default=None, repr=False)
    scopes: frozenset[str] | None = None
    legal_entity_id: str | None = None
    guest: SessionState | None = field(default=None, repr=False)

    def to_dict(self) -> dict[str, Any]:
        """Return everything, the tokens too, as plain JSON data. Keep it as safe as a password."""
        data = asdict(self) | {"guest": None if self.guest is None else self.guest.to_dict()}
        return data | {"scopes": None if self.scopes is None else sorted(self.scopes)}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SessionState:
        """Read what `to_dict` made. Raises `ConfigurationError`, which shows nothing of it, for anything else."""
        with suppress(LookupError, TypeError, ConfigurationError):
            types = {each.name: str(each.type) for each in fields(cls)}
            values = {name: data[name] for name in types}
            scopes, guest = values["scopes"], values["guest"]
            values["scopes"] = None if scopes is None else frozenset(scopes)
            # A guest has no guest: nothing is read deeper than this.
            values["guest"] = None if guest is None else cls.from_dict({**guest, "guest": None})
            typed = all(isinstance(values[name], _TYPES.get(types[name], object)) for name in types)
            numbers = [value for name, value in values.items() if "float" in types[name] and value is not None]
            typed = typed and all(isfinite(number) and number is not True for number in numbers)
            sendable = all(values[name] is None or is_token(values[name]) for name in _TOKENS)
            if typed and sendable and values["kind"] in get_args(Kind):
                return cls(**values)
        raise ConfigurationError("this is not the state of a session, as SessionState.to_dict gives it")


def read_state(
    body: Any, *, kind: Kind, tenant: str, client_id: str, time: float, previous: SessionState | None = None
) -> SessionState:
    """Read the response to a login or a refresh at `time`, in seconds since the epoch.

    Fields occur in snake_case and in camelCase. What a refresh does not repeat is kept from `previous`; a login keeps
    the session id of the guest. Raises `TokenError` if there is no token, or one is not valid.
    """
    items = body.items() if isinstance(body, Mapping) else ()
    stated = {re.sub("[A-Z]", r"_\g<0>", name).lower(): value for name, value in items if value or name == "scope"}
    access_token, scopes, lifetime = read_grant(stated, client_id=client_id, status=OK)
    refresh_lifetime = parse_seconds(stated.get("refresh_token_expires_in"))
    refreshed = previous if previous is not None and previous.kind == kind else None
    kept = {"refresh_token": refreshed, "saas_token": refreshed, "session_id": previous}
    tokens: dict[str, Any] = {name: getattr(before, name, None) for name, before in kept.items()}
    tokens |= {name: stated[name] for name in kept if isinstance(stated.get(name), str)}
    for name, value in tokens.items():
        if value is not None and not is_token(value):
            # Without the value: it is secret.
            raise TokenError(f"the {name} cannot be sent in a header", client_id=client_id, status=OK)
    return SessionState(
        kind=kind,
        tenant=tenant,
        client_id=client_id,
        access_token=access_token,
        expires_at=time + lifetime,
        lifetime=lifetime,
        refresh_expires_at=None if refresh_lifetime is None else time + refresh_lifetime,
        refresh_lifetime=refresh_lifetime,
        scopes=refreshed.scopes if scopes is None and refreshed else scopes,
        guest=refreshed.guest if refreshed else previous,
        **tokens,
    )


def session_token(state: SessionState, epoch: float) -> Token:
    """Make the token of `state`, renewed before it or its refresh token expires. `epoch` is when the clock was 0."""
    made_at = state.expires_at - epoch - state.lifetime
    # A `scope` that is the tenant alone does not state the grant.
    token = timed_token(state.access_token, state.scopes or None, None, made_at, state.lifetime)
    if state.refresh_token is None:
        token = replace(token, refresh_at=token.expires_at, unusable_at=token.expires_at)
    elif state.refresh_expires_at is not None:
        # One past its expiry is tried all the same: the API knows better.
        window = min(REFRESH_WINDOW, (state.refresh_lifetime or 0.0) / 4)
        token = replace(token, refresh_at=min(token.refresh_at, state.refresh_expires_at - epoch - window))
    headers = (("saas-token", state.saas_token), ("session-id", state.session_id))
    return replace(token, session=state.kind, headers={name: value for name, value in headers if value is not None})


# The sessions in use, by their tenants and their present and former refresh tokens.
LiveSessions: TypeAlias = "WeakValueDictionary[tuple[str, Kind, str | None], SessionTokens]"


@dataclass(frozen=True, slots=True)
class People:
    """What the sessions of one tenant have in common.

    `send` makes a call in at most so many attempts and returns the decoded body. `live` may be shared between tenants.
    """

    tenant: str
    send: Callable[[Request, TokenSource | None, int | None], Awaitable[Any]]
    fetched: Callable[[TokenDetails], Awaitable[None]]
    clock: Clock
    background: BackgroundTasks
    live: LiveSessions = field(default_factory=WeakValueDictionary)
    # A web shop restores a kept state for each request, and drops the session in between.
    recent: deque[SessionTokens] = field(default_factory=partial(deque, maxlen=KEPT_SESSIONS))

    def restored(self, state: SessionState) -> SessionTokens:
        """Return the tokens of the session with `state`: those in use, if any: a refresh token is valid once."""
        found = self.live.get((self.tenant, state.kind, state.refresh_token))
        return SessionTokens(self, state.client_id, state) if found is None else found

    async def report(self, state: SessionState) -> None:
        facts = {name: getattr(state, name) for name in ("kind", "tenant", "client_id", "scopes", "lifetime")}
        await self.fetched(TokenDetails(scopes_asked=None, **facts))


class SessionTokens:
    """The tokens of one session, renewed in the background before they expire; a `TokenSource`.

    Without a `state`, a guest's session begins with `context` at the first call. A customer's tokens are renewed with
    those of the guest who logged in.
    """

    def __init__(
        self,
        people: People,
        client_id: str,
        state: SessionState | None = None,
        *,
        context: Mapping[str, object] | None = None,
    ) -> None:
        self.people, self.client_id = people, client_id
        self.kind: Kind = "anonymous" if state is None else state.kind
        self.state: SessionState | None = None
        self._context = context or {}
        self._guest = people.restored(state.guest) if state and state.guest else None
        # The time of day is read once: a change of it ends no session.
        self._epoch = time.time() - people.clock.now()
        self._renewal = Renewal(people.clock, people.background)
        self._ended = self._revoked = False
        self._held = deque[tuple[str, Kind, str | None]]()
        # None before the session has begun, and after the API has refused it.
        self._token: Token | None = None
        if state is not None:
            self._use(state)

    async def logged_in(self, body: Any) -> SessionTokens:
        """Read the response to the login of a customer, made with these tokens of a guest."""
        state = self._read(body, "customer")
        await self.people.report(state)
        return SessionTokens(self.people, self.client_id, state)

    # A refresh may itself revoke the token before it, so that `made_after` says nothing here; and it is shared.
    async def token_for(self, operation: Operation, *, made_after: float = -inf, attempts: int | None = None) -> Token:  # noqa: ARG002
        kinds, other = operation.token_kinds, "customer" if self.kind == "anonymous" else "anonymous"
        # The documents contradict themselves about the refresh of a customer's token.
        if kinds == (other,) and operation.key != REFRESH:
            raise WrongTokenKind(operation=operation.key, token_kinds=kinds, held=self.kind)
        token, wanted = await self.current(attempts), operation.scopes
        # The scopes of an operation that takes services too may be those of services alone.
        if not (self.kind in kinds and "service" in kinds) and not satisfies(token.scopes, wanted):
            held = token.scopes or ()
            raise ScopeError(operation=operation.key, scopes_wanted=wanted, scopes_held=held, session=self.kind)
        return token

    async def current(self, attempts: int | None = None) -> Token:
        """Return the session's token, a new one where it is due. Raises `SessionEnded` if it cannot be renewed."""
        if self._ended:
            raise self._over()
        token, now = self._token, self.people.clock.now()
        if token is not None and now < token.refresh_at:
            return token
        if token is not None and now < (token.expires_at if self._renewal.paused else token.unusable_at):
            self._renewal.begin(self._renew)
            return token
        try:
            return await self._renewal.run(partial(self._renew, attempts=attempts), effort=attempts or inf)
        except EmporixError as error:
            if token is None or now >= token.expires_at:
                raise
            self._renewal.pause(error)
            return token

    async def act_for(self, legal_entity_id: str) -> None:
        """Renew the tokens for another legal entity, after a renewal that is under way."""
        await self._renewal.run(partial(self._renew, legal_entity_id), begun_after=inf, effort=0)

    def accept(self, token: Token, operation: str) -> None:  # noqa: ARG002 - it has only one
        self._renewal.accepted(operation)

    def drop(self, token: Token, operation: str, *, fresh: bool = False) -> bool:
        """Renew before the next call if `token` is still in use."""
        if not self._renewal.may_help(operation, fresh=fresh):
            return False
        if self._token is not None and self._token.value == token.value:
            self._token = None
            self._renewal.refused(token.made_at)
        return self.state is not None and self.state.refresh_token is not None

    def secrets(self) -> Collection[str]:
        state, guest = self.state, self._guest
        own = () if state is None else [getattr(state, name) for name in _TOKENS]
        return {*filter(None, own), *(guest.secrets() if guest else ())}

    async def end(self, revoke: Callable[[str], Awaitable[None]]) -> None:
        """Make every further call raise `SessionEnded`, and `revoke` the newest access token, unless that is done.

        A renewal under way is waited for: its token would otherwise live on. So is another end, which may fail.
        """
        self._ended = True
        self._leave()
        with suppress(SessionEnded):
            await self._renewal.run(partial(self._last, revoke), begun_after=inf, effort=0)

    async def _last(self, revoke: Callable[[str], Awaitable[None]]) -> Token:
        """Revoke the newest token and return it. Raises `SessionEnded` if there is none."""
        if self._revoked:
            raise self._over()
        token = self._token
        if token is None or self.people.clock.now() >= token.expires_at:
            token = await self._renew(ending=True)
        try:
            await revoke(token.value)
        except Unauthorized:
            # Expired before its time. A fresh one can be had, and would be left behind.
            token = await self._renew(ending=True)
            await revoke(token.value)
        self._revoked = True
        return token

    async def _renew(
        self, legal_entity_id: str | None = None, attempts: int | None = None, *, ending: bool = False
    ) -> Token:
        """Renew the tokens, after the end only for that. Raises `SessionEnded` if the API accepts no refresh token."""
        if self._ended and not ending:
            raise self._over()
        if self.state is not None and self.state.refresh_token is None:
            raise self._over("it has no valid refresh token")
        await self._renewal.rest()
        state: SessionState | None = None
        try:
            # The first has no refresh token to lose.
            limit = self.people.clock.timeout(RENEWAL_LIMIT if self.state else inf)
            limit.shield = self.state is not None
            with limit:
                state = await self._request(legal_entity_id, attempts)
        except (BadRequest, Unauthorized, Forbidden) as error:
            if self.state is None:
                reason = f"no session began: {error}"
                raise TokenError(reason, client_id=self.client_id, **_facts(error)) from error
            # A customer who may not act for a company is still logged in, and a page is one of a gateway.
            if legal_entity_id is not None or not isinstance(error.body, Mapping):
                raise
            self.state = replace(self.state, refresh_token=None)
            self._token = self._token and session_token(self.state, self._epoch)
            self._leave()
            raise self._over(f"the API takes its refresh token no longer: {error}", **_facts(error)) from error
        if state is None:
            reason = f"the session was not renewed in {RENEWAL_LIMIT:.0f} s"
            raise CallTimeout(reason, method="GET", path="the refresh of a session")
        token = self._use(state)
        await self.people.report(state)
        return token

    async def _request(self, legal_entity_id: str | None, attempts: int | None) -> SessionState:
        state, send = self.state, self.people.send
        if state is None or self.kind == "anonymous":
            operation, query = "login_anonymous", self._context
            if state is not None:
                # The documents want both, and recommend the refresh token alone.
                query = {"anonymous_token": state.access_token, "refresh_token": state.refresh_token}
                operation = "refresh_anonymous"
            query = {"tenant": self.people.tenant, "client_id": self.client_id, **query}
            return self._read(await send(Request(f"{ACCOUNT}{operation}", query=query), None, attempts), "anonymous")
        entity = legal_entity_id or state.legal_entity_id
        request = Request(REFRESH, query={"refreshToken": state.refresh_token, "legalEntityId": entity})
        guest = self._guest = self._guest or SessionTokens(self.people, self.client_id)
        bearer = guest if REFRESH_BEARER == "anonymous" else GivenToken(state.access_token)
        try:
            body = await send(request, bearer, attempts)
        except SessionEnded:
            # Any guest will do: the customer's session has its own id.
            guest = self._guest = SessionTokens(self.people, self.client_id)
            body = await send(request, guest, attempts)
        return replace(self._read(body, "customer"), legal_entity_id=entity, guest=guest.state)

    def _read(self, body: Any, kind: Kind) -> SessionState:
        now, tenant = self._epoch + self.people.clock.now(), self.people.tenant
        return read_state(body, kind=kind, tenant=tenant, client_id=self.client_id, time=now, previous=self.state)

    def _use(self, state: SessionState) -> Token:
        self.state, self._token = state, session_token(state, self._epoch)
        self.people.recent.append(self)
        key = (self.people.tenant, self.kind, state.refresh_token)
        if state.refresh_token is not None and not self._ended and self.people.live.get(key) is not self:
            self.people.live[key] = self
            self._held.append(key)
            if len(self._held) > FORMER_TOKENS:
                self.people.live.pop(self._held.popleft(), None)
        return self._token

    def _leave(self) -> None:
        """Be found no longer: a state of this session that is restored later is another session."""
        with suppress(ValueError):
            while True:
                self.people.recent.remove(self)
        while self._held:
            self.people.live.pop(self._held.popleft(), None)

    def _over(self, reason: str = "it was logged out", **facts: Any) -> SessionEnded:
        return SessionEnded(f"the {self.kind} session is over, {reason}", client_id=self.client_id, **facts)


def _facts(error: APIStatusError) -> dict[str, Any]:
    # Without the id of the call: each that waits for the token has its own.
    names = ("status", "code", "method", "path", "operation", "headers", "body", "request_id")
    return {name: getattr(error, name) for name in names}
