"""Bearer tokens, read from token responses and from stores. Pure."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from math import inf, isfinite
from typing import Any, Final, Literal, Protocol, TypeGuard

import orjson

from emporix_api.types import Operation

from ..errors import ConfigurationError, TokenError
from ..http import Response, parse_problem, response_facts
from .credentials import Credential, Key

OK: Final = 200
# Assumed without a valid lifetime. A 401 corrects one that is too long.
ASSUMED_LIFETIME: Final = 300.0
LONGEST_LIFETIME: Final = 86_400.0
# Seconds before expiry from which the next token is fetched in the background, and from which every call waits for it;
# a part of the lifetime of short-lived tokens.
REFRESH_WINDOW: Final = 300.0
LAST_SECONDS: Final = 60.0
# Seconds by which the clock of another process may be ahead.
CLOCK_SKEW: Final = 1.0


@dataclass(frozen=True, slots=True, eq=False)
class Token:
    """One bearer token. Times are seconds of the client's clock; `made_at` is when it was requested.

    `scopes` is its grant, None if not known, `session` the kind of person it belongs to. `headers` are sent with it
    where an operation takes them. From `refresh_at` on the next token is fetched in the background, from `unusable_at`
    on calls wait for that, because this one might expire on its way.
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
    async def token_for(self, operation: Operation, *, made_after: float = -inf, attempts: int | None = None) -> Token:
        """Return a token that `operation` accepts, fetched in at most so many `attempts`.

        After a refusal, `made_after` is when the refused request was sent, by the client's clock: only a newer token
        suffices, if there can be one. Raises `WrongTokenKind` or `ScopeError` if none would do, `TokenError` or
        `TransportError` if none can be fetched.
        """
        ...

    def accept(self, token: Token, operation: str) -> None:
        """Note that the API took `token` for `operation`."""
        ...

    def drop(self, token: Token, operation: str, *, fresh: bool = False) -> bool:
        """Forget `token`, which the API refused to `operation`. Return whether there can be another.

        One that was fetched for this very call is `fresh`, and is kept. After that, so is any token while other
        operations are served: this one may refuse every token.
        """
        ...

    def secrets(self) -> Collection[str]:
        """Return what no error may repeat, whoever sent it: tokens in use, and what they are renewed with."""
        ...


class GivenToken:
    """A ready-made token, used for every call and never refreshed. Raises `ConfigurationError` if it is not valid."""

    def __init__(self, value: str) -> None:
        if not is_token(value):
            raise ConfigurationError("a token is printable ASCII without blanks; give it without the word Bearer")
        self._token = Token(value)

    async def token_for(self, operation: Operation, *, made_after: float = -inf, attempts: int | None = None) -> Token:  # noqa: ARG002
        return self._token

    def accept(self, token: Token, operation: str) -> None:
        pass

    def drop(self, token: Token, operation: str, *, fresh: bool = False) -> bool:  # noqa: ARG002 - there is no other
        return False

    def secrets(self) -> Collection[str]:
        return (self._token.value,)


def is_token(value: Any) -> TypeGuard[str]:
    """Return whether a header can carry `value` as a bearer token."""
    return isinstance(value, str) and value.isascii() and value.isprintable() and value != "" and " " not in value


def timed_token(value: str, scopes: frozenset[str] | None, key: Key | None, made_at: float, lifetime: float) -> Token:
    """Make a token that is replaced in time."""
    expires_at = made_at + lifetime
    refresh_at = expires_at - min(REFRESH_WINDOW, lifetime / 4)
    unusable_at = expires_at - min(LAST_SECONDS, lifetime / 10)
    return Token(value, scopes, key, None, made_at, refresh_at, unusable_at, expires_at, lifetime)


def read_grant(body: Any, **facts: Any) -> tuple[str, frozenset[str] | None, float]:
    """Return the token of a token response, its scopes (None if not stated) and its lifetime in seconds.

    `facts` are those of the error where there is none.
    """
    value = body.get("access_token") if isinstance(body, dict) else None
    if not is_token(value):
        raise TokenError("the response holds no access token", **facts)
    return value, parse_scopes(body.get("scope")), parse_seconds(body.get("expires_in")) or ASSUMED_LIFETIME


def parse_scopes(stated: Any) -> frozenset[str] | None:
    """Return the scopes of a token without the tenant among them, None if they are not stated."""
    scopes = stated.split() if isinstance(stated, str) else stated
    if not isinstance(scopes, list):
        return None
    return frozenset(scope for scope in scopes if isinstance(scope, str) and not scope.startswith("tenant="))


def parse_seconds(stated: Any) -> float | None:
    """Return a lifetime that is stated as a number or a text, None if it is not valid."""
    with suppress(TypeError, ValueError):
        if isfinite(seconds := float(stated)) and seconds > 0:
            return seconds
    return None


def read_token(response: Response, credential: Credential, key: Key, *, made_at: float) -> Token:
    """Read the response to a token request made at `made_at`. Raises `TokenError` if it contains no token."""
    content = response.content
    # The correlation id is that of each call that waits for the token.
    facts = response_facts(response) | {"client_id": key.client_id, "correlation_id": None}
    if response.status != OK:
        problem = parse_problem(content, [credential.client_secret])
        reason = problem.message or problem.detail or "the body says nothing"
        raise TokenError(reason, code=problem.code, body=problem.body, **facts)
    body: Any = None
    # No error is raised while this one is handled: it would have the content as its context.
    with suppress(orjson.JSONDecodeError):
        body = orjson.loads(content)
    value, scopes, lifetime = read_grant(body, **facts)
    # RFC 6749, 5.1: left out if they are what was requested.
    requested = credential.scopes if key.scope is None else key.scope.split()
    if scopes is None and requested is not None:
        scopes = frozenset(requested)
    return timed_token(value, scopes, key, made_at, min(lifetime, LONGEST_LIFETIME))


def write_stored(token: Token, *, name: str, now: float, wall: float) -> bytes:
    """Write `token` for a store, under `name`. `now` is the clock's time, `wall` in seconds since the epoch."""
    asked, expires_at = token.key.scope if token.key else None, wall + token.expires_at - now
    entry = {"name": name, "asked": asked, "access_token": token.value, "scope": token.scopes}
    return orjson.dumps({**entry, "expires_at": expires_at, "lifetime": token.lifetime}, default=sorted)


def read_stored(content: bytes, *, name: str, client_id: str, now: float, wall: float) -> Token | None:
    """Read what `write_stored` wrote under `name`; None for anything else, and for a token that has expired.

    Clocks differ between machines, and may jump: a token never lasts longer than its lifetime from now on, and one from
    the future counts as older than any other.
    """
    with suppress(ValueError, LookupError, TypeError):
        body = orjson.loads(content)
        value, asked, scopes = body["access_token"], body["asked"], parse_scopes(body["scope"])
        lifetime, left = float(body["lifetime"]), float(body["expires_at"]) - wall
        valid = body["name"] == name and is_token(value) and isinstance(asked, str | None)
        if valid and 0 < left < inf and 0 < lifetime <= LONGEST_LIFETIME:
            token = timed_token(value, scopes, Key(client_id, asked), now + min(left, lifetime) - lifetime, lifetime)
            return token if left <= lifetime + CLOCK_SKEW else replace(token, made_at=-inf)
    return None
