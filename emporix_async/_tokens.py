"""Where bearer tokens come from: a cache, one fetch in flight per key, and refresh ahead of expiry.

No task is kept in the background. A client may be entered in one task and left in another, so nothing could own such a
task without a task group that stays open between the two. Instead the caller that first finds a token within its
refresh window fetches the next one itself, while all others go on with the present one, which is still good.
"""

from __future__ import annotations

import copy
import logging
from collections.abc import Sequence
from dataclasses import dataclass, field
from math import isfinite
from typing import Any, Final, Protocol
from urllib.parse import quote_plus, urlencode

import anyio
import orjson

from emporix_api.types import Operation

from ._clock import Clock
from ._problems import parse_problem
from ._requests import FORM, JSON, WireRequest
from ._scopes import Candidate, candidates, parse_scopes, reusable, satisfies
from ._transport import Received, Transport
from .credentials import Credential, check_token
from .errors import ConfigurationError, EmporixError, ScopeError, TokenError, TransportError, WrongTokenKind

logger = logging.getLogger("emporix_async")

TOKEN_PATH: Final = "/oauth/token"  # noqa: S105 - a path
# Assumed where the answer states no lifetime, or none that can be: a 401 corrects what is too long.
ASSUMED_LIFETIME: Final = 300.0
LONGEST_LIFETIME: Final = 86_400.0
REFRESH_PAUSE: Final = 10.0
# A key that lacks a scope is not asked for it again for as long as the token lasts that showed it, at least this long.
SHORTEST_REFUSAL: Final = 60.0

# The client id and the scope asked for, None for all that the key has.
Key = tuple[str, str | None]


@dataclass(frozen=True, slots=True, eq=False)
class Token:
    """One bearer token. `scopes` is what it was granted, None where that is not known."""

    value: str = field(repr=False)
    scopes: frozenset[str] | None = None
    key: Key | None = None
    refresh_at: float = float("inf")
    """From this time on a caller fetches the next one."""
    unusable_at: float = float("inf")
    """From this time on everybody waits for the next one: so shortly before expiry it may expire on the way."""


class TokenSource(Protocol):
    """Where a caller gets the token for an operation."""

    async def token_for(self, operation: Operation) -> Token:
        """Return a token that `operation` accepts."""
        ...

    def drop(self, token: Token) -> bool:
        """Forget `token`, which the API refused; tell whether another can be had."""
        ...


class GivenToken:
    """A ready-made token: used as it is for every call, never refreshed."""

    def __init__(self, value: str) -> None:
        self._token = Token(check_token(value))

    async def token_for(self, operation: Operation) -> Token:  # noqa: ARG002 - the same one for all
        return self._token

    def drop(self, token: Token) -> bool:  # noqa: ARG002 - there is no other
        return False


class _Flight:
    """One fetch under way, and what became of it; neither token nor error if its task was cancelled."""

    __slots__ = ("done", "error", "token")

    def __init__(self) -> None:
        self.done = anyio.Event()
        self.token: Token | None = None
        self.error: EmporixError | None = None


class ServiceTokens:
    """Service tokens for the `credentials` of one tenant, fetched over `transport`."""

    def __init__(
        self, credentials: Sequence[Credential], *, tenant: str, base_url: str, transport: Transport, clock: Clock
    ) -> None:
        self._credentials = tuple(credential for credential in credentials if credential.kind == "service")
        self._tenant = tenant
        self._url = base_url + TOKEN_PATH
        self._transport = transport
        self._clock = clock
        self._tokens: dict[Key, Token] = {}
        self._flights: dict[Key, _Flight] = {}
        self._refused: dict[tuple[str, str], float] = {}
        self._paused: dict[Key, float] = {}
        # What was decided for a set of scopes holds until that token is replaced or comes near its end.
        self._decided: dict[tuple[str, ...], Token] = {}

    async def token_for(self, operation: Operation) -> Token:
        """Return a cached token whose granted scopes will do, else one minted for the operation.

        Raises `WrongTokenKind` or `ScopeError` where none can be had, `TokenError` or `TransportError` where the token
        endpoint gives none.
        """
        if "service" not in operation.token_kinds:
            raise WrongTokenKind(operation=operation.key, token_kinds=operation.token_kinds)
        decided = self._decided.get(operation.scopes)
        if decided is not None and self._is_fresh(decided):
            return decided
        token = self._decided[operation.scopes] = await self._decide(operation)
        return token

    def drop(self, token: Token) -> bool:
        """Forget exactly `token`: one that has come in its place since is kept."""
        if token.key is not None and self._tokens.get(token.key) is token:
            del self._tokens[token.key]
        return True

    def _is_fresh(self, token: Token) -> bool:
        return token.key is not None and self._tokens.get(token.key) is token and self._clock.now() < token.refresh_at

    async def _decide(self, operation: Operation) -> Token:
        if not self._credentials:
            raise ConfigurationError(f"{operation.key} wants a service token, and there is no service credential")
        # Each round either returns or learns of one more scope that a key lacks.
        while True:
            now = self._clock.now()
            usable = [token for token in self._tokens.values() if now < token.unusable_at]
            token = reusable(usable, operation.scopes)
            if token is not None:
                token = await self._refreshed(token, now) if now >= token.refresh_at else token
            else:
                candidate = next(iter(candidates(operation.scopes, self._credentials, self._is_refused)), None)
                if candidate is None:
                    raise self._scope_error(operation)
                token = await self._obtain(candidate)
            # Also a refreshed one: a key may have lost a scope meanwhile.
            if satisfies(token.scopes, operation.scopes):
                return token

    async def _refreshed(self, token: Token, now: float) -> Token:
        key = token.key
        if key is None or key in self._flights or now < self._paused.get(key, now):
            return token
        credential = next(credential for credential in self._credentials if credential.client_id == key[0])
        try:
            return await self._obtain(Candidate(credential, key[1]))
        except (TokenError, TransportError) as error:
            self._paused[key] = self._clock.now() + REFRESH_PAUSE
            logger.warning(
                "a token could not be refreshed ahead of its expiry, the present one stays in use: %s", error
            )
            return token

    async def _obtain(self, candidate: Candidate) -> Token:
        """Fetch a token, or wait for the task that is fetching it already.

        If that task is cancelled, one of those who wait takes over; if it fails, all who wait fail alike.
        """
        key = (candidate.credential.client_id, candidate.scope)
        while (flight := self._flights.get(key)) is not None:
            await flight.done.wait()
            if flight.token is not None:
                return flight.token
            if flight.error is not None:
                # A copy: each task adds its own traceback.
                raise copy.copy(flight.error) from flight.error
        flight = self._flights[key] = _Flight()
        try:
            flight.token = await self._fetch(candidate, key)
        except EmporixError as error:
            flight.error = error
            raise
        finally:
            del self._flights[key]
            flight.done.set()
        return flight.token

    async def _fetch(self, candidate: Candidate, key: Key) -> Token:
        credential, scope = candidate.credential, candidate.scope
        form = {
            "grant_type": "client_credentials",
            "client_id": credential.client_id,
            "client_secret": credential.client_secret,
        }
        if scope is not None:
            # The form of the OAuth service's own example; the other one in the documents leaves the tenant out.
            form["scope"] = f"tenant={self._tenant} {scope}"
        wire = WireRequest(
            "POST",
            self._url,
            TOKEN_PATH,
            {"accept": JSON, "content-type": FORM},
            urlencode(form).encode("ascii"),
        )
        # Asking twice mints two tokens and changes nothing: as good as idempotent.
        received = await self._transport.send(wire, idempotent=True)
        now = self._clock.now()
        token = read_token(received, credential=credential, key=key, now=now)
        self._tokens[key] = token
        self._paused.pop(key, None)
        if scope is not None and not satisfies(token.scopes, [scope]):
            self._refused[credential.client_id, scope] = max(token.unusable_at, now + SHORTEST_REFUSAL)
        return token

    def _is_refused(self, client_id: str, scope: str) -> bool:
        until = self._refused.get((client_id, scope))
        return until is not None and self._clock.now() < until

    def _scope_error(self, operation: Operation) -> ScopeError:
        held: set[str] = set()
        for credential in self._credentials:
            held.update(credential.scopes or ())
        for token in self._tokens.values():
            held.update(token.scopes or ())
        return ScopeError(
            operation=operation.key,
            scopes_wanted=operation.scopes,
            scopes_held=held,
            client_ids=[credential.client_id for credential in self._credentials],
        )


def read_token(received: Received, *, credential: Credential, key: Key, now: float) -> Token:
    """Read the token endpoint's answer; raise `TokenError` if it holds no token. `now` is the clock's time."""
    client_id = credential.client_id
    if received.status != 200:  # noqa: PLR2004 - the only success there is
        secret = credential.client_secret
        problem = parse_problem(received.content, [secret, quote_plus(secret)])
        reason = problem.message or problem.detail or "the body says nothing"
        raise TokenError(reason, client_id=client_id, status=received.status, code=problem.code)
    try:
        body = orjson.loads(received.content)
        value = check_token(body["access_token"])
    except (orjson.JSONDecodeError, LookupError, TypeError, AttributeError, ConfigurationError):
        # Without a cause: what was read may hold a token.
        raise TokenError("the answer holds no access token", client_id=client_id, status=received.status) from None
    granted = parse_scopes(body.get("scope"))
    if granted is None:
        # RFC 6749, 5.1: left out where it is what was asked for.
        asked = None if key[1] is None else frozenset({key[1]})
        granted = asked or (None if credential.scopes is None else frozenset(credential.scopes))
    lifetime = read_lifetime(body.get("expires_in"))
    return Token(
        value,
        granted,
        key,
        refresh_at=now + lifetime - min(300.0, lifetime / 4),
        unusable_at=now + lifetime - min(60.0, lifetime / 10),
    )


def read_lifetime(stated: Any) -> float:
    """Read `expires_in`, a number or a text, in seconds; an assumption where it is missing or cannot be."""
    try:
        seconds = float(stated)
    except (TypeError, ValueError):
        return ASSUMED_LIFETIME
    return min(seconds, LONGEST_LIFETIME) if isfinite(seconds) and seconds > 0 else ASSUMED_LIFETIME
