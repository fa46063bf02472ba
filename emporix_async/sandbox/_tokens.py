"""Tokens: who may have one, which scopes it carries, and when it ends."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal
from urllib.parse import parse_qsl

from ._answers import Answer, fault, json_answer

TOKEN_LIFETIME = 14_399  # seconds; what the API grants
SESSION_IDLE_TIME = 120  # answered by the API, which does not say in which unit


@dataclass(frozen=True, slots=True)
class ApiKey:
    """A key that may ask for service tokens; `scopes` are those it holds, None for all there are."""

    client_id: str
    client_secret: str = field(repr=False)
    scopes: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """Whose session it is: a guest's, or that of the customer with this number."""

    session: str
    customer: str | None = None
    email: str | None = None
    legal_entity: str | None = None


@dataclass(frozen=True, slots=True)
class Grant:
    """What a token allows, and whom, until `expires` on the sandbox's clock, in seconds."""

    kind: Literal["service", "customer", "anonymous"]
    scopes: frozenset[str]
    expires: float
    person: Person | None = None


class Tokens:
    """The tokens given out for one tenant. `now` gives seconds on a clock that never goes back."""

    def __init__(
        self,
        keys: Iterable[ApiKey],
        scopes: Iterable[str],
        *,
        tenant: str,
        now: Callable[[], float],
        lifetime: float = TOKEN_LIFETIME,
    ) -> None:
        self._keys = {key.client_id: key for key in keys}
        self._scopes = frozenset(scopes)
        self._tenant = tenant
        self._now = now
        self._lifetime = lifetime
        self._grants: dict[str, Grant] = {}

    def issue(self, form: bytes) -> Answer:
        """Answer the client-credentials request in `form`. A scope the key lacks is left out without a word."""
        fields = read_form(form)
        if fields.get("grant_type") != "client_credentials":
            raise fault(400, "Unsupported grant type", "oauth.v2.UnsupportedGrantType")
        key = self._keys.get(fields.get("client_id", ""))
        secret = fields.get("client_secret", "")
        if key is None or not secrets.compare_digest(key.client_secret.encode(), secret.encode()):
            raise fault(401, "Invalid client credentials", "oauth.v2.InvalidClient")
        held = self._scopes if key.scopes is None else key.scopes
        requested = [scope for scope in fields.get("scope", "").split() if not scope.startswith("tenant=")]
        # Without scopes the API grants all that the key holds.
        granted = held.intersection(requested) if requested else held
        token = self.remember(Grant("service", granted, self._now() + self._lifetime))
        return json_answer(
            200,
            {
                "access_token": token,
                "token_type": "Bearer",
                "expires_in": int(self._lifetime),
                "session_idle_time": SESSION_IDLE_TIME,
                "scope": " ".join([*sorted(granted), f"tenant={self._tenant}"]),
            },
        )

    def grant(self, authorization: str) -> Grant:
        """Give what the `Authorization` header's token allows. Raises the gateway's 401 where it allows nothing."""
        kind, _, token = authorization.partition(" ")
        grant = self._grants.get(token.strip()) if kind.lower() == "bearer" else None
        if grant is None:
            raise fault(401, "Invalid Access Token", "keymanagement.service.invalid_access_token")
        if grant.expires <= self._now():
            self._grants.pop(token.strip(), None)
            raise fault(401, "Access Token expired", "keymanagement.service.access_token_expired")
        return grant

    def revoke(self) -> None:
        """Forget every token."""
        self._grants.clear()

    def forget(self, token: str) -> Grant | None:
        """Forget one token and give what it allowed."""
        return self._grants.pop(token, None)

    def remember(self, grant: Grant) -> str:
        """Make a token for `grant`."""
        token = secrets.token_urlsafe(24)
        self._grants[token] = grant
        return token


def read_form(form: bytes) -> Mapping[str, str]:
    """Read a form-encoded body. Raises the gateway's 400 where it is not text."""
    try:
        return dict(parse_qsl(form.decode(), keep_blank_values=True, max_num_fields=20))
    except ValueError:
        raise fault(400, "Malformed form", "oauth.v2.InvalidRequest") from None
