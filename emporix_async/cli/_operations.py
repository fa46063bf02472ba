"""`emporix operations` and `emporix explain`: what can be called, and with which token."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from ._clients import connect
from ._commands import FAILED, Settings
from ._output import emit, note, print_table, put
from ._parameters import OperationKey, pairs

if TYPE_CHECKING:
    from emporix_api.types import Operation


def operations(
    settings: Settings,
    words: Annotated[
        list[str] | None, typer.Argument(metavar="[WORD]...", help="All must occur in the key, path or scopes.")
    ] = None,
) -> None:
    """Search the operations: their keys, methods and paths, the scopes they take, how they page and take many items."""
    from emporix_api.operations import OPERATIONS

    found = search(OPERATIONS.values(), words or ())
    if settings.as_json:
        for operation in found:
            emit(described(operation))
    else:
        headings = ("operation", "method", "path", "scopes (any of)", "paging", "bulk")
        print_table(headings, [tuple(described(operation).values()) for operation in found])
    if not found:
        note("No operation has all of these words.")
        raise typer.Exit(FAILED)


def search(operations: Iterable[Operation], words: Sequence[str]) -> list[Operation]:
    """Return the operations in which all `words` occur, in whichever case."""
    wanted = [word.casefold() for word in words]
    return [each for each in operations if all(word in _searched(each) for word in wanted)]


def _searched(operation: Operation) -> str:
    return " ".join((operation.key, operation.method, operation.path, *operation.scopes)).casefold()


def described(operation: Operation) -> Mapping[str, str]:
    """Describe `operation` by the columns of the table."""
    paging, bulk = operation.paging, operation.bulk
    size = f" {paging.default_size}" if paging and paging.default_size else ""
    each = ", each answered" if bulk and bulk.family == "multi_status" else ""
    return {
        "key": operation.key,
        "method": operation.method,
        "path": operation.path,
        "scopes": " ".join(operation.scopes),
        "paging": f"{paging.family}{size}" if paging else "",
        "bulk": f"{bulk.limit}{each}" if bulk else "",
    }


def explain(
    settings: Settings,
    operation: OperationKey,
    *,
    path: Annotated[
        list[str] | None,
        typer.Option(help="A path parameter, where scopes depend on it: type=Car.", metavar="NAME=VALUE"),
    ] = None,
    scope: Annotated[list[str] | None, typer.Option(help="Choose this scope; may be repeated.")] = None,
    strategy: Annotated[
        Literal["least", "service", "all"] | None, typer.Option(help="What a new token is asked for.")
    ] = None,
) -> None:
    """Show which credential, scopes and token a call would use, and why, without calling anything."""
    client = connect(settings, strategy=strategy)
    chosen = client.scopes(*scope) if scope else client
    explanation: Any = chosen.explain(operation, path=pairs(path, "--path"))
    if settings.as_json:
        emit(asdict(explanation))
    else:
        put(str(explanation))
