"""Which token a call would use, and why: the decisions of `_scopes`, told instead of carried out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Literal

from emporix_api.types import Operation

from ..errors import WrongTokenKind
from .credentials import Credential
from .scopes import Key, Refused, held_as
from .tokens import Token

Action = Literal["reuse", "ask", "given", "none", "refuse"]


@dataclass(frozen=True, slots=True)
class Explanation:
    """What a call of `operation` would do for its token; `str()` of it is for reading.

    `action` is what would be done: `"reuse"` a cached token, `"ask"` for a new one, use the `"given"` one, send
    `"none"`, or `"refuse"` the call. Any one of `scopes_wanted` suffices. `client_id` is the credential;
    `scopes_asked` what a new token is or was asked for, None for all that the key has; `scopes_held` what a cached
    token was granted and `seconds_left` how long it lasts, None where not known. `passed_over` says for other
    credentials why it is not them.
    """

    operation: str
    method: str
    path: str
    action: Action
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


def explain(
    operation: Operation,
    wanted: tuple[str, ...],
    choice: Token | Key | None,
    credentials: Sequence[Credential],
    refused: Refused,
    *,
    now: float,
    shared: bool,
) -> Explanation:
    """Put `choice`, made for `operation` at `now`, into words; `shared` tells whether there is a store."""
    explained = partial(_explained, operation, wanted)
    if not operation.token_kinds:
        return explained("none", "none is sent: the operation takes none")
    if "service" not in operation.token_kinds:
        return explained("refuse", str(WrongTokenKind(operation=operation.key, token_kinds=operation.token_kinds)))
    token = choice if isinstance(choice, Token) else None
    key = choice.key if isinstance(choice, Token) else choice
    passed_over = tuple(
        (credential.client_id, _why_not(wanted, credential, refused, cached=token is not None))
        for credential in credentials
        if key is None or credential.client_id != key.client_id
    )
    if key is None:
        return explained("refuse", "none can be had: no credential holds a wanted scope", passed_over=passed_over)
    asked = None if key.scope is None else tuple(key.scope.split())
    explained = partial(explained, client_id=key.client_id, scopes_asked=asked, passed_over=passed_over)
    if token is None:
        reason = "a new one is asked for, because no cached token will do"
        return explained("ask", reason + ("; unless the store holds one that will" if shared else ""))
    left = token.expires_at - now
    reason = f"the cached one, which will do for another {left:.0f} s"
    if now >= token.refresh_at:
        reason += "; the next one is fetched meanwhile"
    return explained("reuse", reason, scopes_held=token.scopes, seconds_left=left)


def explain_given(operation: Operation) -> Explanation:
    """Explain a client that was given a ready-made token."""
    if not operation.token_kinds:
        return _explained(operation, operation.scopes, "none", "none is sent: the operation takes none")
    return _explained(operation, operation.scopes, "given", "the one given to the client, whatever it holds")


def _explained(operation: Operation, wanted: tuple[str, ...], action: Action, reason: str, **more: Any) -> Explanation:
    return Explanation(operation.key, operation.method, operation.path, action, reason, wanted, **more)


def _why_not(wanted: Sequence[str], credential: Credential, refused: Refused, *, cached: bool) -> str:
    held = [spelled for scope in wanted if (spelled := held_as(scope, credential)) is not None]
    if wanted and not held:
        return "is known to hold no wanted scope"
    if wanted and all(refused(credential.client_id, scope) for scope in held):
        return "was asked, and not granted any wanted scope"
    return "would do, but a cached token does" if cached else "would do, but comes after it: may hold more"
