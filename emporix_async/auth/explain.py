"""Which token a call would use, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final, Literal

from emporix_api.types import Operation

from ..errors import WrongTokenKind
from .credentials import Credential
from .scopes import Key, Refused, held_as
from .tokens import Token

NONE_SENT: Final = "none is sent: the operation takes none"


@dataclass(frozen=True, slots=True)
class Explanation:
    """What a call of `operation` would do for its token; `str()` of it is for reading.

    `action` is what would be done: `"reuse"` a cached token, `"ask"` for a new one, use the `"given"` one, send
    `"none"`, or `"refuse"` the call. Any one of `scopes_wanted` suffices. `client_id` is the credential;
    `scopes_asked` what a new token is or was requested with, None for all scopes of the key; `scopes_held` the grant of
    a cached token and `seconds_left` how long it lasts, None where not known. `passed_over` are the other credentials,
    each with the reason.
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
    """Explain `choice`, made for `operation` at `now`; `shared` says whether there is a store."""
    explained = partial(Explanation, operation.key, operation.method, operation.path, scopes_wanted=wanted)
    if not operation.token_kinds:
        return explained("none", NONE_SENT)
    if "service" not in operation.token_kinds:
        return explained("refuse", str(WrongTokenKind(operation=operation.key, token_kinds=operation.token_kinds)))
    token, key = (choice, choice.key) if isinstance(choice, Token) else (None, choice)
    others = [credential for credential in credentials if key is None or credential.client_id != key.client_id]
    reasons = tuple((each.client_id, _why_not(wanted, each, refused, cached=token is not None)) for each in others)
    if key is None:
        return explained("refuse", "none can be had: no credential holds a wanted scope", passed_over=reasons)
    asked = None if key.scope is None else tuple(key.scope.split())
    explained = partial(explained, client_id=key.client_id, scopes_asked=asked, passed_over=reasons)
    if token is None:
        unless = "; unless the store holds one that will" if shared else ""
        return explained("ask", f"a new one is asked for, because no cached token will do{unless}")
    left = token.expires_at - now
    meanwhile = "; the next one is fetched meanwhile" if now >= token.refresh_at else ""
    reason = f"the cached one, which will do for another {left:.0f} s{meanwhile}"
    return explained("reuse", reason, scopes_held=token.scopes, seconds_left=left)


def explain_given(operation: Operation) -> Explanation:
    """Explain a client that was given a ready-made token."""
    explained = partial(Explanation, operation.key, operation.method, operation.path, scopes_wanted=operation.scopes)
    if not operation.token_kinds:
        return explained("none", NONE_SENT)
    return explained("given", "the one given to the client, whatever it holds")


def _why_not(wanted: Sequence[str], credential: Credential, refused: Refused, *, cached: bool) -> str:
    held = [spelled for scope in wanted if (spelled := held_as(scope, credential)) is not None]
    if wanted and not held:
        return "is known to hold no wanted scope"
    if wanted and all(refused(credential.client_id, scope) for scope in held):
        return "was asked, and not granted any wanted scope"
    return "would do, but a cached token does" if cached else "would do, but comes after it: may hold more"
