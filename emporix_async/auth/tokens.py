"""Bearer tokens, read from the token endpoint or from a store. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from math import inf, isfinite
from typing import Any, Final, Literal, Protocol, TypeGuard
from urllib.parse import quote_plus

import orjson

from emporix_api.types import Operation

from ..errors import ConfigurationError, TokenError
from ..http import parse_problem
from .credentials import Credential
from .scopes import Key, parse_scopes

OK: Final = 200
# Assumed without a valid lifetime. A 401 corrects one that is too long.
ASSUMED_LIFETIME: Final = 300.0
LONGEST_LIFETIME: Final = 86_400.0
# Seconds before expiry from which the next token is fetched in the background, and from which every call waits for it.
# For short-lived tokens they are a part of the lifetime.
REFRESH_WINDOW: Final = 300.0
LAST_SECONDS: Final = 60.0
# Seconds by which the clock of another process may be ahead.
CLOCK_SKEW: Final = 1.0
# The part of the window by which it is longer at random, so that processes sharing a token do not all refresh it.
JITTER: Final = 0.2


@dataclass(frozen=True, slots=True, eq=False)
class Token:
    """One bearer token. `scopes` is its grant, None if not known.

    `session` is the kind of person it belongs to, None for a service token and for a given one. `headers` are sent with
    it where an operation takes them: a session's `saas-token` and `session-id`.

    Times are seconds of the client's clock. `made_at` is when it was requested, so that it is certainly newer than
    anything before. From `refresh_at` on the next token is fetched in the background; from `unusable_at` on every call
    waits for that, because this one might expire on its way.
    """

    value: str = field(repr=False)
    scopes: frozenset[str] | None = None
    key: Key | None = None
    session: Literal["anonymous", "customer"] | None = None
    made_at: float = -inf
    refresh_at: float = inf
    unusable_at: float = inf
    expires_at: float = inf
    lifetime: float = inf
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)


class TokenSource(Protocol):
    """Where a caller gets the token for an operation."""

    async def token_for(self, operation: Operation, *, made_after: float = -inf, attempts: int | None = None) -> Token:
        """Return a token that `operation` accepts.

        After a refusal, `made_after` is the time on the client's clock at which the refused request was sent: only a
        newer token suffices, if there can be one. `attempts` limits the requests of a fetch that this call starts.
        """
        ...

    def drop(self, token: Token) -> bool:
        """Forget `token`, which the API refused. Return whether there can be another."""
        ...


class GivenToken:
    """A ready-made token, used for every call and never refreshed. Raises `ConfigurationError` if it is not valid."""

    def __init__(self, value: str) -> None:
        if not is_token(value):
            raise ConfigurationError("a token is printable ASCII without blanks; give it without the word Bearer")
        self._token = Token(value)

    async def token_for(self, operation: Operation, *, made_after: float = -inf, attempts: int | None = None) -> Token:  # noqa: ARG002
        return self._token

    def drop(self, token: Token) -> bool:  # noqa: ARG002 - there is no other
        return False


def is_token(value: Any) -> TypeGuard[str]:
    """Return whether `value` is a text that a header can carry as a bearer token."""
    return isinstance(value, str) and value.isascii() and value.isprintable() and value != "" and " " not in value


def timed_token(
    value: str, scopes: frozenset[str] | None, key: Key | None, *, made_at: float, lifetime: float, chance: float = 0.0
) -> Token:
    """Make a token that is replaced in time. `chance` is a random number from 0 to 1."""
    expires_at = made_at + lifetime
    return Token(
        value,
        scopes,
        key,
        made_at=made_at,
        refresh_at=expires_at - min(REFRESH_WINDOW, lifetime / 4) * (1 + JITTER * chance),
        unusable_at=expires_at - min(LAST_SECONDS, lifetime / 10),
        expires_at=expires_at,
        lifetime=lifetime,
    )


def read_token(
    status: int, content: bytes, *, credential: Credential, key: Key, made_at: float, chance: float = 0.0
) -> Token:
    """Read the response to a token request made at `made_at`. Raises `TokenError` if it contains no token."""
    client_id, secret = credential.client_id, credential.client_secret
    if status != OK:
        problem = parse_problem(content, [secret, quote_plus(secret)])
        reason = problem.message or problem.detail or "the body says nothing"
        raise TokenError(reason, client_id=client_id, status=status, code=problem.code)
    body: Any = None
    # Not raised while this is handled: its context would contain what was read.
    with suppress(orjson.JSONDecodeError):
        body = orjson.loads(content)
    value = body.get("access_token") if isinstance(body, dict) else None
    if not is_token(value):
        raise TokenError("the answer holds no access token", client_id=client_id, status=status)
    granted = parse_scopes(body.get("scope"))
    if granted is None:
        # RFC 6749, 5.1: left out if it is what was requested.
        requested = credential.scopes if key.scope is None else key.scope.split()
        granted = None if requested is None else frozenset(requested)
    lifetime = min(read_seconds(body.get("expires_in")) or ASSUMED_LIFETIME, LONGEST_LIFETIME)
    return timed_token(value, granted, key, made_at=made_at, lifetime=lifetime, chance=chance)


def read_seconds(stated: Any) -> float | None:
    """Read a lifetime, a number or a text; None if it is missing or not valid."""
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

    The clocks of two machines differ, and any may jump: a token never lasts longer than its lifetime from now on, and
    one from the future counts as older than anything.
    """
    try:
        body = orjson.loads(content)
        value, asked, scopes = body["access_token"], body["asked"], parse_scopes(body["scope"])
        lifetime, left = float(body["lifetime"]), float(body["expires_at"]) - wall
        valid = body["name"] == name and is_token(value) and isinstance(asked, str | None)
    except (ValueError, LookupError, TypeError):
        return None
    if not valid or not 0 < left < inf or not 0 < lifetime <= LONGEST_LIFETIME:
        return None
    made_at = now + min(left, lifetime) - lifetime
    token = timed_token(value, scopes, Key(client_id, asked), made_at=made_at, lifetime=lifetime, chance=chance)
    return token if left <= lifetime + CLOCK_SKEW else replace(token, made_at=-inf)
