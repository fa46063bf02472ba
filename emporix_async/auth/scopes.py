"""Which token will do for an operation, and which to ask for: pure decisions.

The API facts they rest on: an operation's scopes are alternatives; `read` and `view` mean the same; `_own` and
`_by_vendor` scopes are meant for customers' and vendors' tokens; a scope that a key lacks is not refused by the token
endpoint, it is silently missing from what it grants.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple

from emporix_api.types import Operation

from .credentials import Credential

if TYPE_CHECKING:
    from .tokens import Token

_VIEW: Final = re.compile(r"_view(?=_|$)")
# Custom entities have scopes of their own, one set a type.
_TYPE: Final = "{lowerCaseType}"
_TYPE_NAME: Final = re.compile(r"[a-z0-9_-]+")
_RESTRICTED: Final = re.compile(r"_(own|by_vendor)$")


Strategy = Literal["least", "service", "all"]
"""What a new token is asked for: the least scope that will do, all of one service's scopes, or all the key has."""

Refused = Callable[[str, str], bool]
"""Tells whether a key, by its client id, is known to lack a scope."""


class Key(NamedTuple):
    """What a token is asked for with: a credential's client id, and scopes (None: all that the credential has)."""

    client_id: str
    scope: str | None


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


def with_conditional(operation: Operation, held: Callable[[str], bool]) -> tuple[str, ...]:
    """Return what to ask for so that `operation` does all it can: its scopes with the conditional ones that are `held`.

    Conditional scopes are for a part of what the operation does, such as listing what is unpublished: a token without
    them is accepted, and silently does less. Those for customers and vendors are left out.
    """
    extra = [scope for scope in operation.conditional_scopes if not _is_restricted(scope) and held(scope)]
    if not extra:
        return operation.scopes
    plain = [scope for scope in operation.scopes if not _is_restricted(scope)] or operation.scopes or ("",)
    return tuple(" ".join(filter(None, (scope, *extra))) for scope in plain)


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
    """Tell whether `held` scopes (None: not known, taken for enough) satisfy any one of `wanted` (empty: none needed).

    One of `wanted` may be several scopes, with blanks between them: then all of these are needed together.
    """
    if held is None or not wanted:
        return True
    spelled = {canonical(scope) for scope in held}
    return any(all(canonical(scope) in spelled for scope in alternative.split()) for alternative in wanted)


def reusable(tokens: Iterable[Token], wanted: Collection[str]) -> Token | None:
    """Choose, among cached `tokens` that satisfy `wanted`, the one with the fewest scopes.

    One that satisfies a plain scope comes before one that only has an `_own` or `_by_vendor` scope to show.
    """
    plain = [scope for scope in wanted if not _is_restricted(scope)]
    fitting = [token for token in tokens if satisfies(token.scopes, wanted)]
    return min(
        fitting,
        key=lambda token: (
            bool(plain) and not satisfies(token.scopes, plain),
            float("inf") if token.scopes is None else len(token.scopes),
        ),
        default=None,
    )


def service_scopes(operations: Iterable[Operation], service: str) -> frozenset[str]:
    """Collect the scopes of `service` that a service token wants: plain ones, others only where nothing else will do.

    Those about one custom entity type are left out.
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
    """List the tokens worth asking for, the least powerful first.

    Plain scopes come before `_own` and `_by_vendor` ones, credentials known to hold few scopes before those known to
    hold many or not known at all, reading before managing. `strategy` then widens what each is asked for.
    """
    ranked: list[tuple[tuple[object, ...], Key]] = []
    for position, credential in enumerate(credentials):
        if credential.kind != "service":
            continue
        rank = (credential.scopes is None, len(credential.scopes or ()), position)
        if not wanted:
            ranked.append((rank, _key(credential, None, strategy, service_scopes)))
        for place, scope in enumerate(wanted):
            spelled = held_as(scope, credential)
            if spelled is None or refused(credential.client_id, spelled):
                continue
            key = _key(credential, spelled, strategy, service_scopes)
            ranked.append(((_is_restricted(scope), *rank, _power(scope), place), key))
    return list(dict.fromkeys(key for _, key in sorted(ranked, key=lambda entry: entry[0])))


def held_as(wanted: str, credential: Credential) -> str | None:
    """Return `wanted`, one or several scopes, as `credential` spells them, None if it is known to lack one."""
    spelled = [_spelled(scope, credential.scopes) for scope in wanted.split()]
    return None if None in spelled else " ".join(filter(None, spelled))


def _spelled(scope: str, held: Collection[str] | None) -> str | None:
    if held is None or scope in held:
        return scope
    return next((other for other in sorted(held) if canonical(other) == canonical(scope)), None)


def _key(credential: Credential, scope: str | None, strategy: Strategy, service_scopes: Collection[str]) -> Key:
    """Widen `scope`, which will do, to what `strategy` asks for."""
    if strategy == "all":
        scope = None
    elif strategy == "service":
        held = {spelled for each in service_scopes if (spelled := held_as(each, credential))}
        scope = " ".join(sorted(held.union((scope or "").split()))) or None
    return Key(credential.client_id, scope)


def _is_restricted(scopes: str) -> bool:
    return any(_RESTRICTED.search(scope) for scope in scopes.split())


def _power(scopes: str) -> int:
    return max(_power_of(scope) for scope in scopes.split())


def _power_of(scope: str) -> int:
    words = canonical(scope).replace(".", "_").split("_")
    return 0 if "read" in words else 2 if "manage" in words else 1
