"""The tokens of one session: read from a login or a refresh, kept by users, judged. Pure."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any, Final, Literal, get_args

from emporix_api.types import Operation

from ..errors import ConfigurationError, TokenError
from .scopes import parse_scopes, satisfies
from .tokens import ASSUMED_LIFETIME, OK, REFRESH_WINDOW, Token, is_token, read_seconds, timed_token

_CAPITAL: Final = re.compile("[A-Z]")

# The types of JSON data for those of the fields.
_TYPES: Final[Mapping[str, Any]] = {
    "str": str,
    "str | None": str | None,
    "float": int | float,
    "float | None": int | float | None,
}

Kind = Literal["anonymous", "customer"]


@dataclass(frozen=True, slots=True)
class SessionState:
    """A person's session at one moment, to be kept and given to `Emporix.restore`. Its `repr` shows no token.

    Times are in seconds since the epoch, lifetimes in seconds. `session_id` is the API's own id of the session, to
    which a guest's carts belong; checkout needs the `saas_token` of a customer. `scopes` is None if the API has not
    stated them. `legal_entity_id` is the company a customer acts for. `guest` is the anonymous session from which a
    customer logged in.
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
        return asdict(self, dict_factory=_plain)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> SessionState:
        """Read what `to_dict` made. Raises `ConfigurationError`, which shows nothing of it, for anything else."""
        values: dict[str, Any] = {}
        try:
            values |= {each.name: data[each.name] for each in fields(cls)}
            valid = is_token(values["access_token"]) and all(
                isinstance(values[each.name], _TYPES.get(str(each.type), object)) for each in fields(cls)
            )
            if values["scopes"] is not None:
                values["scopes"] = frozenset(values["scopes"])
            if values["guest"] is not None:
                # A guest has no guest: nothing is read deeper than this.
                values["guest"] = cls.from_dict({**values["guest"], "guest": None})
        except (LookupError, TypeError, ConfigurationError):
            valid = False
        if not valid or values["kind"] not in get_args(Kind):
            raise ConfigurationError("this is not the state of a session, as SessionState.to_dict gives it")
        return cls(**values)


def _plain(items: list[tuple[str, Any]]) -> dict[str, Any]:
    return {name: sorted(value) if isinstance(value, frozenset) else value for name, value in items}


def read_state(
    body: Any, *, kind: Kind, tenant: str, client_id: str, time: float, previous: SessionState | None = None
) -> SessionState:
    """Read the response to a login or a refresh at `time`, in seconds since the epoch.

    Fields occur in snake_case and in camelCase. What a refresh does not repeat is kept from `previous`: mostly the saas
    token, and the session id, which for a login is the guest's. Raises `TokenError` if there is no token.
    """
    items = body.items() if isinstance(body, Mapping) else ()
    stated = {_CAPITAL.sub(r"_\g<0>", name).lower(): value for name, value in items if value}
    if not is_token(stated.get("access_token")):
        raise TokenError("the answer holds no access token", client_id=client_id, status=OK)

    def text(name: str, before: SessionState | None) -> str | None:
        value = stated.get(name)
        return value if isinstance(value, str) else getattr(before, name, None)

    refreshed = previous if previous is not None and previous.kind == kind else None
    lifetime = read_seconds(stated.get("expires_in")) or ASSUMED_LIFETIME
    refresh_lifetime = read_seconds(stated.get("refresh_token_expires_in"))
    scopes = parse_scopes(body.get("scope"))
    return SessionState(
        kind=kind,
        tenant=tenant,
        client_id=client_id,
        access_token=stated["access_token"],
        expires_at=time + lifetime,
        lifetime=lifetime,
        refresh_token=text("refresh_token", refreshed),
        refresh_expires_at=None if refresh_lifetime is None else time + refresh_lifetime,
        refresh_lifetime=refresh_lifetime,
        saas_token=text("saas_token", refreshed),
        session_id=text("session_id", previous),
        scopes=refreshed.scopes if scopes is None and refreshed else scopes,
        guest=refreshed.guest if refreshed else previous,
    )


def session_token(state: SessionState, *, now: float, time: float) -> Token:
    """Make the token of `state`. `now` is the clock's time, and `time` the same in seconds since the epoch.

    It is renewed before its refresh token expires, which may be long before its own expiry. A refresh token that should
    have expired is tried all the same: the API knows better.
    """
    # A `scope` that is the tenant alone does not state the grant.
    made_at, scopes = now + state.expires_at - time - state.lifetime, state.scopes or None
    token = timed_token(state.access_token, scopes, None, made_at=made_at, lifetime=state.lifetime)
    refresh_at, unusable_at = token.refresh_at, token.unusable_at
    if state.refresh_token is None:
        refresh_at = unusable_at = token.expires_at
    elif state.refresh_expires_at is not None:
        window = min(REFRESH_WINDOW, (state.refresh_lifetime or 0.0) / 4)
        refresh_at = min(refresh_at, now + state.refresh_expires_at - time - window)
    headers = {"saas-token": state.saas_token, "session-id": state.session_id}
    stated = {name: value for name, value in headers.items() if value is not None}
    return replace(token, session=state.kind, headers=stated, refresh_at=refresh_at, unusable_at=unusable_at)


def may_take(operation: Operation, kind: Kind) -> bool:
    """Return False where `operation` takes only the token of the other kind of person.

    Operations documented for services are no such case: the API decides by scope, whoever has it.
    """
    return operation.token_kinds != ("customer" if kind == "anonymous" else "anonymous",)


def may_suffice(operation: Operation, kind: Kind, scopes: Collection[str] | None) -> bool:
    """Return False where the granted `scopes` (None: not known) certainly lack every alternative of `operation`.

    Where an operation takes this kind of person and services too, its scopes may be those of services alone.
    """
    kinds = operation.token_kinds
    return (kind in kinds and "service" in kinds) or satisfies(scopes, operation.scopes)
