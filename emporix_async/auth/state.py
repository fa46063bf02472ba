"""The tokens of one person's session: how they are read, when they are to be renewed, what they are good for. Pure."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Final, Literal

from emporix_api.types import UNSET, Operation

from ..errors import ConfigurationError, TokenError
from .credentials import check_token
from .scopes import parse_scopes, satisfies
from .tokens import ASSUMED_LIFETIME, LAST_SECONDS, REFRESH_WINDOW, read_seconds

__all__ = ["Kind", "SessionState", "due", "may_suffice", "may_take", "read_state", "session_headers"]

Kind = Literal["anonymous", "customer"]


@dataclass(frozen=True, slots=True)
class SessionState:
    """A person's session at one moment, to be kept and given to `Emporix.restore`. Its `repr` shows no token.

    Times are in seconds since the epoch, lifetimes in seconds. `session_id` is the API's own name for the session; for
    guests it is what their carts hang on, and `saas_token` what checkout wants of customers. `scopes` is None where the
    API has not told. `legal_entity_id` is the company a customer acts for. `guest` is the anonymous session from which
    a customer logged in.
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
        """Return everything, the tokens too, as plain JSON data: keep it where you would keep a password."""
        data = {entry.name: getattr(self, entry.name) for entry in fields(self)}
        data["scopes"] = None if self.scopes is None else sorted(self.scopes)
        data["guest"] = None if self.guest is None else self.guest.to_dict()
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SessionState:
        """Read what `to_dict` made. Raises `ConfigurationError`, which shows nothing of it, for anything else."""
        values: dict[str, Any] = {}
        try:
            values |= {entry.name: data[entry.name] for entry in fields(cls)}
            check_token(values["access_token"])
            for name in ("scopes", "guest"):
                if values[name] is not None:
                    values[name] = frozenset(values[name]) if name == "scopes" else cls.from_dict(values[name])
            sound = values["kind"] in ("anonymous", "customer") and all(
                isinstance(values[name], (int, float) if name.endswith(("expires_at", "lifetime")) else str)
                or (values[name] is None and name in _OPTIONAL)
                for name in values.keys() - {"scopes", "guest"}
            )
        except (LookupError, TypeError, AttributeError, ConfigurationError):
            sound = False
        if not sound:
            raise ConfigurationError("this is not the state of a session, as SessionState.to_dict gives it")
        return cls(**values)


_OPTIONAL: Final = frozenset(entry.name for entry in fields(SessionState) if entry.default is None)


def read_state(
    body: Any,
    *,
    kind: Kind,
    tenant: str,
    client_id: str,
    time: float,
    previous: SessionState | None = None,
    legal_entity_id: str | None = None,
) -> SessionState:
    """Read the answer of a login or a refresh at `time`, in seconds since the epoch; `TokenError` if it has no token.

    Fields come in snake_case and in camelCase. What a refresh does not repeat is kept from `previous`: the saas token,
    mostly, and the session id, which for a login is the guest's.
    """
    try:
        access_token = check_token(body.get("access_token") or body.get("accessToken"))
    except (ConfigurationError, AttributeError, TypeError):
        access_token = None
    if access_token is None:
        # Outside of the block, without a context: that holds what was read, which may be a token.
        raise TokenError("the answer holds no access token", client_id=client_id, status=200)
    own = previous if previous is not None and previous.kind == kind else None
    lifetime = _seconds(body, "expires_in", "expiresIn") or ASSUMED_LIFETIME
    refresh_token = _text(body, "refresh_token", "refreshToken")
    refresh_lifetime = _seconds(body, "refresh_token_expires_in", "refreshTokenExpiresIn")
    scopes = parse_scopes(body.get("scope"))
    return SessionState(
        kind=kind,
        tenant=tenant,
        client_id=client_id,
        access_token=access_token,
        expires_at=time + lifetime,
        lifetime=lifetime,
        refresh_token=refresh_token or (own.refresh_token if own else None),
        refresh_expires_at=None if refresh_lifetime is None else time + refresh_lifetime,
        refresh_lifetime=refresh_lifetime,
        saas_token=_text(body, "saas_token", "saasToken") or (own.saas_token if own else None),
        session_id=_text(body, "session_id", "sessionId") or (previous.session_id if previous else None),
        scopes=scopes if scopes is not None or own is None else own.scopes,
        legal_entity_id=legal_entity_id,
        guest=own.guest if own else previous,
    )


def due(state: SessionState | None, time: float, *, refused: bool = False) -> Literal["fresh", "ahead", "now", "ended"]:
    """Decide what a call at `time`, in seconds since the epoch, does first.

    `"fresh"`: nothing. `"ahead"`: it has the tokens renewed in the background. `"now"`: everybody waits for new ones.
    `"ended"`: there will be none. The windows are those of service tokens; a refresh token that comes near its own end
    is reason enough, for it may do so long before the access token. `refused`: the API no longer takes the access
    token.
    """
    if state is None:
        return "now"
    left = 0.0 if refused else state.expires_at - time
    if state.refresh_token is None:
        return "fresh" if left > 0 else "ended"
    if left <= min(LAST_SECONDS, state.lifetime / 10):
        # Also where the refresh token should have expired: the API knows better.
        return "now"
    if state.refresh_expires_at is not None:
        refresh_left = state.refresh_expires_at - time
        if refresh_left <= 0:
            return "fresh"
        if refresh_left <= min(REFRESH_WINDOW, (state.refresh_lifetime or 0.0) / 4):
            return "ahead"
    return "ahead" if left <= min(REFRESH_WINDOW, state.lifetime / 4) else "fresh"


def may_take(operation: Operation, kind: Kind) -> bool:
    """Return False where `operation` takes the token of a person of the other kind alone.

    What the documents call a service's operation is no such case: the API decides by scope, whoever holds it.
    """
    return operation.token_kinds != ("customer" if kind == "anonymous" else "anonymous",)


def may_suffice(operation: Operation, kind: Kind, scopes: Collection[str] | None) -> bool:
    """Return False where the granted `scopes` (None: not known) certainly lack every alternative of `operation`.

    Where an operation takes this kind of person and services too, its scopes may be those of services alone.
    """
    if kind in operation.token_kinds and "service" in operation.token_kinds:
        return True
    return satisfies(scopes, operation.scopes)


def session_headers(
    operation: Operation, state: SessionState | None, given: Mapping[str, object]
) -> Mapping[str, object]:
    """Return the headers of a call: those `given`, and the session's own where `operation` declares them."""
    own = {"saas-token": state.saas_token, "session-id": state.session_id} if state else {}
    said = {name.lower() for name, value in given.items() if value is not UNSET and value is not None}
    added = {name: own.get(name.lower()) for name in operation.headers if name.lower() not in said}
    return {**given, **{name: value for name, value in added.items() if value is not None}}


def _text(body: Mapping[str, Any], *names: str) -> str | None:
    return next((value for name in names if isinstance(value := body.get(name), str) and value), None)


def _seconds(body: Mapping[str, Any], *names: str) -> float | None:
    return next((seconds for name in names if (seconds := read_seconds(body.get(name)))), None)
