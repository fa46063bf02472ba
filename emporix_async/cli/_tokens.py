"""`emporix token`: the token that a call would carry."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ._clients import connect
from ._commands import Settings
from ._output import emit, put
from ._parameters import complete_operation

if TYPE_CHECKING:
    from emporix_async import Emporix
    from emporix_async.auth import Token


def token(
    settings: Settings,
    *,
    operation: Annotated[
        str | None,
        typer.Option(help="The one that a call of this would carry.", autocompletion=complete_operation),
    ] = None,
    scope: Annotated[list[str] | None, typer.Option(help="One with this scope; may be repeated.")] = None,
    show: Annotated[
        bool, typer.Option("--show", help="Print the token itself, and with no --json nothing else.")
    ] = False,
) -> None:
    """Get a token and print whose it is, what it allows and until when: the token itself only if asked.

    Without --operation and --scope it is a new one with all scopes that the key holds.
    """
    import anyio

    found = anyio.run(_token, settings, operation, tuple(scope or ()))
    left = found.expires_at - time.monotonic()
    facts: dict[str, Any] = {
        "client_id": found.key[0] if found.key else None,
        "expires_at": datetime.fromtimestamp(time.time() + left, UTC).isoformat(timespec="seconds"),
        "seconds_left": round(left),
        "scopes": None if found.scopes is None else sorted(found.scopes),
    }
    if settings.as_json:
        emit({**facts, "token": found.value} if show else facts)
    elif show:
        put(found.value)
    else:
        put(f"credential  {facts['client_id']}")
        put(f"expires     {facts['expires_at']}, in {facts['seconds_left']} s")
        put("scopes      " + ("not known" if found.scopes is None else "\n            ".join(facts["scopes"])))


async def _token(settings: Settings, operation: str | None, scopes: tuple[str, ...]) -> Token:
    # What others left would do for anything where nothing in particular is wanted.
    options = {} if operation or scopes else {"store": None}
    async with connect(settings, few_requests=True, **options) as emporix:
        return await token_of(emporix.scopes(*scopes) if scopes else emporix, operation)


async def token_of(emporix: Emporix, operation: str | None = None) -> Token:
    """Return the token for a call of `operation`; without one, the token with whatever the key holds.

    Raises `TokenError`, `TransportError`, and whatever else keeps a call from getting a token.
    """
    from emporix_api.types import Operation

    from ._calls import operation_of

    any_operation = Operation("this token", "", "", "", "", "GET", "", token_kinds=("service",))
    wanted = any_operation if operation is None else operation_of(operation)
    # The client has no public way to a token: a program has no use for one.
    return await emporix._tokens.token_for(wanted)  # noqa: SLF001 - see above
