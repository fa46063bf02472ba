"""Which token suffices for an operation, which to request, and why. Pure.

The API facts: an operation's scopes are alternatives; `read` and `view` mean the same; `_own` and `_by_vendor` scopes
are for customers and vendors; the token endpoint silently leaves a scope that the key lacks out of the grant.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from math import inf
from typing import Final, Literal

from emporix_api.types import Operation

from .credentials import Credential, Key
from .tokens import Token

_VIEW: Final = re.compile(r"_view(?=_|$)")
# Each type of custom entities has scopes with its name.
_TYPE: Final = "{lowerCaseType}"
_TYPE_NAME: Final = re.compile(r"[a-z0-9_-]+")
_is_restricted: Final = re.compile(r"_(own|by_vendor)( |$)").search

# What a new token is requested with: the least sufficient scope, all scopes of one service, or all the key has.
Strategy = Literal["least", "service", "all"]


def fill_scopes(scopes: tuple[str, ...], path: Mapping[str, object]) -> tuple[str, ...]:
    """Put the custom entity type of `path` into those of `scopes` that depend on it, or leave these out without one."""
    if not any(_TYPE in scope for scope in scopes):
        return scopes
    name = str(path.get("type", "")).lower()
    valid = _TYPE_NAME.fullmatch(name) is not None
    return tuple(scope.replace(_TYPE, name) for scope in scopes if valid or _TYPE not in scope)


def with_conditional(operation: Operation, held: Callable[[str], bool]) -> tuple[str, ...]:
    """Return the scopes of `operation`, each with the conditional ones that are `held` and meant for services.

    A token without a conditional scope is accepted, and silently does less: it lists no unpublished products.
    """
    extra = [scope for scope in operation.conditional_scopes if not _is_restricted(scope) and held(scope)]
    if not extra:
        return operation.scopes
    plain = [scope for scope in operation.scopes if not _is_restricted(scope)] or operation.scopes or ("",)
    return tuple(" ".join(filter(None, (scope, *extra))) for scope in plain)


def canonical(scope: str) -> str:
    """Spell `scope` so that scopes with the same meaning are equal."""
    return _VIEW.sub("_read", scope)


def satisfies(held: Collection[str] | None, wanted: Collection[str]) -> bool:
    """Return whether `held` scopes (None: not known, assumed to suffice) satisfy one of `wanted`, if there is one.

    An entry of `wanted` may be several scopes, separated by blanks, which are needed together.
    """
    if held is None or not wanted:
        return True
    spelled = {canonical(scope) for scope in held}
    return any(all(canonical(scope) in spelled for scope in alternative.split()) for alternative in wanted)


def reusable(tokens: Iterable[Token], wanted: Collection[str]) -> Token | None:
    """Choose the token that satisfies `wanted` with the fewest scopes, preferably with a plain one."""
    plain = [scope for scope in wanted if not _is_restricted(scope)]
    return min(
        (token for token in tokens if satisfies(token.scopes, wanted)),
        key=lambda token: (not satisfies(token.scopes, plain), inf if token.scopes is None else len(token.scopes)),
        default=None,
    )


def service_scopes(operations: Iterable[Operation], service: str) -> frozenset[str]:
    """Collect the scopes of `service` for service tokens: of each operation the plain ones, others if it has none."""
    found: set[str] = set()
    for operation in operations:
        if operation.service == service:
            fixed = [scope for scope in (*operation.scopes, *operation.conditional_scopes) if _TYPE not in scope]
            found.update([scope for scope in fixed if not _is_restricted(scope)] or fixed)
    return frozenset(found)


def candidates(
    wanted: Sequence[str],
    credentials: Sequence[Credential],
    refused: Callable[[str, str], bool] = lambda _client_id, _scope: False,
    *,
    strategy: Strategy = "least",
    service_scopes: Collection[str] = (),
) -> list[Key]:
    """List what may be requested of the service `credentials` for `wanted`, the least powerful first.

    Plain scopes come before restricted ones, credentials with few known scopes before those with many or unknown ones,
    reading before managing. `strategy` then widens each request. `refused` says which scope a client id lacks.
    """
    ranked: list[tuple[tuple[int, ...], Key]] = []
    for position, credential in enumerate(credentials):
        held = credential.scopes
        for scope in wanted or ("",):
            spelled = _held_as(scope, credential)
            if spelled is None or refused(credential.client_id, spelled):
                continue
            rank = (_is_restricted(scope) is not None, held is None, len(held or ()), position, _power(scope))
            if strategy == "service":
                others = {other for each in service_scopes if (other := _held_as(each, credential))}
                spelled = " ".join(sorted(others.union(spelled.split())))
            ranked.append((rank, Key(credential.client_id, None if strategy == "all" else spelled or None)))
    return list(dict.fromkeys(key for _, key in sorted(ranked, key=lambda entry: entry[0])))


def _held_as(wanted: str, credential: Credential) -> str | None:
    """Return `wanted`, one or several scopes, as `credential` spells them, None if it is known to lack one."""
    if credential.scopes is None:
        return wanted
    held = {canonical(scope): scope for scope in sorted(credential.scopes, reverse=True)}
    spelled = [scope if scope in credential.scopes else held.get(canonical(scope)) for scope in wanted.split()]
    return None if None in spelled else " ".join(filter(None, spelled))


def _power(scopes: str) -> int:
    """Rank the most powerful of `scopes`: 0 to read, 2 to manage, 1 for the rest."""
    words = [canonical(scope).replace(".", "_").split("_") for scope in scopes.split()]
    return max((0 if "read" in each else 2 if "manage" in each else 1 for each in words), default=0)


@dataclass(frozen=True, slots=True)
class Explanation:
    """Which token a call of `operation` would carry, and why; `str()` of it is for reading.

    `action` is what would be done: `"reuse"` a cached token, `"ask"` for a new one, use the `"given"` one, send
    `"none"`, or `"refuse"` the call. Any one of `scopes_wanted` suffices. The token of `client_id` is requested with
    `scopes_asked`, None for all of the key. A cached one holds `scopes_held`, None where not known, for another
    `seconds_left`. `passed_over` are the other credentials, each with the reason.
    """

    operation: str
    method: str
    path: str
    action: Literal["reuse", "ask", "given", "none", "refuse"]
    reason: str
    scopes_wanted: tuple[str, ...] = ()
    client_id: str | None = None
    scopes_asked: tuple[str, ...] | None = None
    scopes_held: frozenset[str] | None = None
    seconds_left: float | None = None
    passed_over: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        lines = [f"{self.operation}  {self.method} {self.path}"]
        lines.append(f"  wants       {' or '.join(self.scopes_wanted) or 'no scope'}")
        if self.client_id is not None:
            asked = "all scopes of the key" if self.scopes_asked is None else ", ".join(self.scopes_asked)
            lines += [f"  credential  {self.client_id}", f"  asked for   {asked}"]
        if self.action == "reuse":
            held = "not known" if self.scopes_held is None else ", ".join(sorted(self.scopes_held)) or "none"
            lines.append(f"  holds       {held}")
        lines.append(f"  token       {self.reason}")
        lines += [f"  not         {client_id}: {reason}" for client_id, reason in self.passed_over]
        return "\n".join(lines)


def explain_given(operation: Operation) -> Explanation:
    """Explain a call with a ready-made token, or one that carries none."""
    explained = partial(Explanation, operation.key, operation.method, operation.path, scopes_wanted=operation.scopes)
    if not operation.token_kinds:
        return explained("none", "none is sent: the operation takes none")
    return explained("given", "the one given to the client, whatever it holds")
