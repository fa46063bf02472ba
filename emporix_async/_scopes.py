"""Which token will do for an operation, and which to ask for: pure decisions.

The API facts they rest on: an operation's scopes are alternatives; `read` and `view` mean the same; `_own` and
`_by_vendor` scopes are meant for customers' and vendors' tokens; a scope that a key lacks is not refused by the token
endpoint, it is silently missing from what it grants.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Protocol, TypeVar

from .credentials import Credential

_VIEW: Final = re.compile(r"_view(?=_|$)")
# Custom entities have scopes of their own, one set a type.
_TYPE: Final = "{lowerCaseType}"
_TYPE_NAME: Final = re.compile(r"[a-z0-9_-]+")
_RESTRICTED: Final = re.compile(r"_(own|by_vendor)$")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A token worth asking for: with which credential, and for which scope (None: for all the key has)."""

    credential: Credential
    scope: str | None


class Granted(Protocol):
    """A token, as far as these decisions need to know it."""

    @property
    def scopes(self) -> frozenset[str] | None:
        """What it was granted, None where that is not known."""
        ...


GrantedT = TypeVar("GrantedT", bound=Granted)


def fill_scopes(scopes: tuple[str, ...], path: Mapping[str, object]) -> tuple[str, ...]:
    """Put the custom entity type that `path` names into those of `scopes` that are about one type.

    Where it names none that a scope could hold, they are left out. Scopes that are about no type are returned as they
    are, the same object.
    """
    if not any(_TYPE in scope for scope in scopes):
        return scopes
    name = str(path.get("type", "")).lower()
    named = _TYPE_NAME.fullmatch(name) is not None
    return tuple(scope.replace(_TYPE, name) for scope in scopes if named or _TYPE not in scope)


def canonical(scope: str) -> str:
    """Spell `scope` so that scopes which mean the same compare equal."""
    return _VIEW.sub("_read", scope)


def parse_scopes(stated: Any) -> frozenset[str] | None:
    """Read the `scope` of a token answer: None where it is missing, else the scopes without the tenant."""
    if isinstance(stated, str):
        stated = stated.split()
    if not isinstance(stated, list):
        return None
    return frozenset(scope for scope in stated if isinstance(scope, str) and not scope.startswith("tenant="))


def satisfies(held: Collection[str] | None, wanted: Collection[str]) -> bool:
    """Tell whether `held` scopes (None: not known, taken for enough) hold any one of `wanted` (empty: none needed)."""
    if held is None or not wanted:
        return True
    spelled = {canonical(scope) for scope in held}
    return any(canonical(scope) in spelled for scope in wanted)


def reusable(tokens: Iterable[GrantedT], wanted: Collection[str]) -> GrantedT | None:
    """Choose, among cached `tokens`, the one with the fewest scopes that satisfies `wanted`."""
    fitting = [token for token in tokens if satisfies(token.scopes, wanted)]
    return min(fitting, key=lambda token: float("inf") if token.scopes is None else len(token.scopes), default=None)


def candidates(
    wanted: Sequence[str],
    credentials: Sequence[Credential],
    refused: Callable[[str, str], bool] = lambda _client_id, _scope: False,
) -> list[Candidate]:
    """List the tokens worth asking for, the least powerful first.

    Plain scopes come before `_own` and `_by_vendor` ones, credentials known to hold few scopes before those known to
    hold many or not known at all, reading before managing. `refused(client_id, scope)` tells what is known to be
    missing from a key.
    """
    ranked: list[tuple[tuple[object, ...], Candidate]] = []
    for position, credential in enumerate(credentials):
        if credential.kind != "service":
            continue
        rank = (credential.scopes is None, len(credential.scopes or ()), position)
        if not wanted:
            ranked.append((rank, Candidate(credential, None)))
        for place, scope in enumerate(wanted):
            spelled = _held_as(scope, credential)
            if spelled is None or refused(credential.client_id, spelled):
                continue
            restricted = _RESTRICTED.search(scope) is not None
            ranked.append(((restricted, *rank, _power(scope), place), Candidate(credential, spelled)))
    return [candidate for _, candidate in sorted(ranked, key=lambda entry: entry[0])]


def _held_as(scope: str, credential: Credential) -> str | None:
    """Return `scope` as `credential` spells it, None if the credential is known to lack it."""
    if credential.scopes is None or scope in credential.scopes:
        return scope
    return next((held for held in sorted(credential.scopes) if canonical(held) == canonical(scope)), None)


def _power(scope: str) -> int:
    words = canonical(scope).replace(".", "_").split("_")
    return 0 if "read" in words else 2 if "manage" in words else 1
