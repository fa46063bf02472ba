"""Which token suffices for an operation, and which to request. Pure.

The API facts: an operation's scopes are alternatives; `read` and `view` mean the same; `_own` and `_by_vendor` scopes
are meant for the tokens of customers and vendors; the token endpoint does not refuse a scope that the key lacks, but
silently leaves it out of the grant.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from math import inf
from typing import Any, Final, Literal, NamedTuple, Protocol, TypeVar

from emporix_api.types import Operation

from .credentials import Credential

_VIEW: Final = re.compile(r"_view(?=_|$)")
# Each type of custom entities has its own set of scopes.
_TYPE: Final = "{lowerCaseType}"
_TYPE_NAME: Final = re.compile(r"[a-z0-9_-]+")
_RESTRICTED: Final = re.compile(r"_(own|by_vendor)( |$)")

Strategy = Literal["least", "service", "all"]
"""What a new token is requested with: the least sufficient scope, all scopes of one service, or all the key has."""

Refused = Callable[[str, str], bool]
"""Returns whether a key, given its client id, is known to lack a scope."""


class Key(NamedTuple):
    """What a token is requested with: a client id, and scopes (None: all that the credential has)."""

    client_id: str
    scope: str | None


def fill_scopes(scopes: tuple[str, ...], path: Mapping[str, object]) -> tuple[str, ...]:
    """Put the custom entity type of `path` into those of `scopes` that depend on it.

    Without a valid type these are left out. Scopes that depend on no type are returned as the same object.
    """
    if not any(_TYPE in scope for scope in scopes):
        return scopes
    name = str(path.get("type", "")).lower()
    valid = _TYPE_NAME.fullmatch(name) is not None
    return tuple(scope.replace(_TYPE, name) for scope in scopes if valid or _TYPE not in scope)


def with_conditional(operation: Operation, held: Callable[[str], bool]) -> tuple[str, ...]:
    """Return the scopes of `operation`, each with the conditional ones that are `held`.

    Conditional scopes are for a part of an operation, such as listing unpublished products: a token without them is
    accepted, and silently does less. Those for customers and vendors are left out.
    """
    extra = [scope for scope in operation.conditional_scopes if not _is_restricted(scope) and held(scope)]
    if not extra:
        return operation.scopes
    plain = [scope for scope in operation.scopes if not _is_restricted(scope)] or operation.scopes or ("",)
    return tuple(" ".join(filter(None, (scope, *extra))) for scope in plain)


def canonical(scope: str) -> str:
    """Spell `scope` so that scopes with the same meaning are equal."""
    return _VIEW.sub("_read", scope)


def parse_scopes(stated: Any) -> frozenset[str] | None:
    """Read the `scope` of a token response: None if it is missing, else the scopes without the tenant."""
    if isinstance(stated, str):
        stated = stated.split()
    if not isinstance(stated, list):
        return None
    return frozenset(scope for scope in stated if isinstance(scope, str) and not scope.startswith("tenant="))


def satisfies(held: Collection[str] | None, wanted: Collection[str]) -> bool:
    """Return whether `held` scopes (None: not known, assumed to suffice) satisfy one of `wanted` (empty: no scope).

    An entry of `wanted` may be several scopes, separated by blanks: all of these are needed together.
    """
    if held is None or not wanted:
        return True
    spelled = {canonical(scope) for scope in held}
    return any(all(canonical(scope) in spelled for scope in alternative.split()) for alternative in wanted)


class Granted(Protocol):
    """A token. Its scopes are None where not known."""

    @property
    def scopes(self) -> Collection[str] | None: ...


G = TypeVar("G", bound=Granted)


def reusable(tokens: Iterable[G], wanted: Collection[str]) -> G | None:
    """Choose the token with the fewest scopes among those of `tokens` that satisfy `wanted`.

    A token that satisfies a plain scope is preferred to one that only has an `_own` or `_by_vendor` scope.
    """
    plain = [scope for scope in wanted if not _is_restricted(scope)]
    return min(
        (token for token in tokens if satisfies(token.scopes, wanted)),
        key=lambda token: (not satisfies(token.scopes, plain), inf if token.scopes is None else len(token.scopes)),
        default=None,
    )


def service_scopes(operations: Iterable[Operation], service: str) -> frozenset[str]:
    """Collect the scopes of `service` for a service token: of each operation the plain ones, others if it has no plain.

    Scopes that depend on a custom entity type are left out.
    """
    found: set[str] = set()
    for operation in operations:
        if operation.service == service:
            fixed = [scope for scope in (*operation.scopes, *operation.conditional_scopes) if _TYPE not in scope]
            found.update([scope for scope in fixed if not _is_restricted(scope)] or fixed)
    return frozenset(found)


def candidates(
    wanted: Sequence[str],
    credentials: Sequence[Credential],
    refused: Refused = lambda _client_id, _scope: False,
    *,
    strategy: Strategy = "least",
    service_scopes: Collection[str] = (),
) -> list[Key]:
    """List what may be requested of the service `credentials` for `wanted`, the least powerful first.

    Plain scopes come before `_own` and `_by_vendor` ones; credentials with few known scopes before those with many,
    and these before those whose scopes are not known; reading before managing. `strategy` then widens each request.
    """
    ranked: list[tuple[tuple[int, ...], Key]] = []
    for position, credential in enumerate(credentials):
        held = credential.scopes
        for scope in wanted or ("",):
            spelled = held_as(scope, credential)
            if spelled is not None and not refused(credential.client_id, spelled):
                rank = (_is_restricted(scope), held is None, len(held or ()), position, _power(scope))
                ranked.append((rank, _key(credential, spelled, strategy, service_scopes)))
    return list(dict.fromkeys(key for _, key in sorted(ranked, key=lambda entry: entry[0])))


def held_as(wanted: str, credential: Credential) -> str | None:
    """Return `wanted`, one or several scopes, as `credential` spells them, None if it is known to lack one."""
    if credential.scopes is None:
        return wanted
    held = {canonical(scope): scope for scope in sorted(credential.scopes, reverse=True)}
    spelled = [scope if scope in credential.scopes else held.get(canonical(scope)) for scope in wanted.split()]
    return None if None in spelled else " ".join(filter(None, spelled))


def _key(credential: Credential, scope: str, strategy: Strategy, service_scopes: Collection[str]) -> Key:
    """Widen `scope`, which suffices, to what `strategy` requests."""
    if strategy == "service":
        held = {spelled for each in service_scopes if (spelled := held_as(each, credential))}
        scope = " ".join(sorted(held.union(scope.split())))
    return Key(credential.client_id, None if strategy == "all" else scope or None)


def _is_restricted(scopes: str) -> bool:
    return _RESTRICTED.search(scopes) is not None


def _power(scopes: str) -> int:
    """Rank the most powerful of `scopes`: 0 to read, 2 to manage, 1 for the rest."""
    words = [canonical(scope).replace(".", "_").split("_") for scope in scopes.split()]
    return max((0 if "read" in each else 2 if "manage" in each else 1 for each in words), default=0)
