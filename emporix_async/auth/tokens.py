"""Bearer tokens: what they are, how they are read from an answer, and what is kept of them in a store. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import inf, isfinite
from typing import Any, Final, Literal, Protocol
from urllib.parse import quote_plus

import orjson

from emporix_api.types import Operation

from ..errors import ConfigurationError, TokenError
from ..http.problems import parse_problem
from .credentials import Credential, check_token
from .scopes import Key, parse_scopes

# Assumed where the answer states no lifetime, or none that can be: a 401 corrects what is too long.
ASSUMED_LIFETIME: Final = 300.0
LONGEST_LIFETIME: Final = 86_400.0
# Seconds before expiry from which the next token is fetched in the background, and from which everybody waits for it;
# short-lived tokens get a part of their lifetime.
REFRESH_WINDOW: Final = 300.0
LAST_SECONDS: Final = 60.0
# By how much of itself the window is longer at random, so that the processes that share a token do not all refresh it.
JITTER: Final = 0.2


@dataclass(frozen=True, slots=True, eq=False)
class Token:
    """One bearer token. `scopes` is what it was granted, None where that is not known.

    `session` is the kind of person whose token it is, None for a service's and for one that was given.
    """

    value: str = field(repr=False)
    scopes: frozenset[str] | None = None
    key: Key | None = None
    session: Literal["anonymous", "customer"] | None = None
    refresh_at: float = float("inf")
    """From this time on the next one is fetched in the background."""
    unusable_at: float = float("inf")
    """From this time on everybody waits for the next one: so shortly before expiry it may expire on the way."""
    expires_at: float = float("inf")
    lifetime: float = float("inf")

    @property
    def made_at(self) -> float:
        """When it was granted, as far as its lifetime tells."""
        return self.expires_at - self.lifetime


class TokenSource(Protocol):
    """Where a caller gets the token for an operation."""

    async def token_for(self, operation: Operation, *, made_after: float = -inf) -> Token:
        """Return a token that `operation` accepts, made after that time by the client's clock if there may be more."""
        ...

    def drop(self, token: Token) -> bool:
        """Forget `token`, which the API refused; tell whether another can be had."""
        ...


class GivenToken:
    """A ready-made token: used as it is for every call, never refreshed."""

    def __init__(self, value: str) -> None:
        self._token = Token(check_token(value))

    async def token_for(self, operation: Operation, *, made_after: float = -inf) -> Token:  # noqa: ARG002 - one for all
        return self._token

    def drop(self, token: Token) -> bool:  # noqa: ARG002 - there is no other
        return False


def timed_token(
    value: str,
    scopes: frozenset[str] | None,
    key: Key,
    *,
    expires_at: float,
    lifetime: float,
    chance: float,
) -> Token:
    """Decide when a token that expires at `expires_at`, `lifetime` seconds after it was made, is to be replaced.

    `chance` is a random number from 0 to 1.
    """
    return Token(
        value,
        scopes,
        key,
        refresh_at=expires_at - min(REFRESH_WINDOW, lifetime / 4) * (1 + JITTER * chance),
        unusable_at=expires_at - min(LAST_SECONDS, lifetime / 10),
        expires_at=expires_at,
        lifetime=lifetime,
    )


def read_token(
    status: int, content: bytes, *, credential: Credential, key: Key, now: float, chance: float = 0.0
) -> Token:
    """Read the token endpoint's answer; raise `TokenError` if it holds no token. `now` is the clock's time."""
    client_id = credential.client_id
    if status != 200:  # noqa: PLR2004 - the only success there is
        secret = credential.client_secret
        problem = parse_problem(content, [secret, quote_plus(secret)])
        reason = problem.message or problem.detail or "the body says nothing"
        raise TokenError(reason, client_id=client_id, status=status, code=problem.code)
    try:
        body = orjson.loads(content)
        value = check_token(body["access_token"])
    except (orjson.JSONDecodeError, LookupError, TypeError, AttributeError, ConfigurationError):
        body = value = None
    if body is None or value is None:
        # Outside of the block, without a context: that holds what was read, which may be a token.
        raise TokenError("the answer holds no access token", client_id=client_id, status=status)
    granted = parse_scopes(body.get("scope"))
    if granted is None:
        # RFC 6749, 5.1: left out where it is what was asked for.
        asked = None if key.scope is None else frozenset(key.scope.split())
        granted = asked or (None if credential.scopes is None else frozenset(credential.scopes))
    lifetime = min(read_seconds(body.get("expires_in")) or ASSUMED_LIFETIME, LONGEST_LIFETIME)
    return timed_token(value, granted, key, expires_at=now + lifetime, lifetime=lifetime, chance=chance)


def read_seconds(stated: Any) -> float | None:
    """Read a lifetime, a number or a text; None where it is missing or cannot be."""
    try:
        seconds = float(stated)
    except (TypeError, ValueError):
        return None
    return seconds if isfinite(seconds) and seconds > 0 else None


def write_stored(token: Token, *, name: str, now: float, wall: float) -> bytes:
    """Write `token` for a store, under `name`. `now` is the clock's time, `wall` in seconds since the epoch."""
    return orjson.dumps(
        {
            "name": name,
            "asked": token.key.scope if token.key else None,
            "access_token": token.value,
            "scope": None if token.scopes is None else sorted(token.scopes),
            "expires_at": wall + token.expires_at - now,
            "lifetime": token.lifetime,
        }
    )


def read_stored(content: bytes, *, name: str, client_id: str, now: float, wall: float, chance: float) -> Token | None:
    """Read what `write_stored` wrote under `name`; None for anything else, and for a token that has expired.

    The clocks of two machines differ, and any may jump: a token never lasts longer than its lifetime from now on.
    """
    try:
        body = orjson.loads(content)
        value, asked = check_token(body["access_token"]), body["asked"]
        lifetime, left = float(body["lifetime"]), float(body["expires_at"]) - wall
        scopes = parse_scopes(body["scope"])
    except (orjson.JSONDecodeError, LookupError, TypeError, ValueError, AttributeError, ConfigurationError):
        return None
    if body["name"] != name or not isinstance(asked, str | None):
        return None
    if not (0 < left < float("inf") and 0 < lifetime <= LONGEST_LIFETIME):
        return None
    expires_at = now + min(left, lifetime)
    return timed_token(value, scopes, Key(client_id, asked), expires_at=expires_at, lifetime=lifetime, chance=chance)
