"""What commands print: documents and tables on standard output, everything else on standard error."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

import typer

# Columns of a table of items: more do not fit a terminal.
_MOST_COLUMNS: Final = 7
_LONGEST_CELL: Final = 60
_FIRST_COLUMNS: Final = ("id", "code", "key", "name", "yrn")


def to_json(value: Any) -> bytes:
    """Encode `value` in one line, whatever it holds: sets as sorted arrays, anything else unknown as its text."""
    import orjson

    try:
        return orjson.dumps(value, default=_plain, option=orjson.OPT_NON_STR_KEYS)
    except TypeError:  # an integer beyond 64 bits, a lone surrogate, deep nesting
        import json

        return json.dumps(value, default=_plain, separators=(",", ":")).encode()


def _plain(value: Any) -> Any:
    if isinstance(value, set | frozenset):
        return sorted(value)
    return dict(value) if isinstance(value, Mapping) else str(value)


def put(content: str | bytes, *, nl: bool = True) -> None:
    """Print `content` on standard output. Raises OSError, which names it."""
    try:
        typer.echo(content, nl=nl)
    except OSError as error:
        error.filename = "standard output"
        raise


def emit(value: Any) -> None:
    """Print `value` as a JSON document on a line of its own."""
    put(to_json(value))


def note(text: str) -> None:
    """Print a line for a reader, on standard error."""
    _say(printable(text))


def tell(kind: str, text: str, /, *, as_json: bool, **fields: Any) -> None:
    """Print an error on standard error: `text`, or with `as_json` a document that has the error's `fields` besides."""
    if as_json:
        _say(to_json({"error": {**fields, "type": kind, "message": text}}))
    else:
        _say(typer.style(printable(text), fg=typer.colors.RED))


def _say(text: str | bytes) -> None:
    with contextlib.suppress(OSError):  # the work goes on where nobody listens
        typer.echo(text, err=True)


def printable(text: str) -> str:
    """Return `text` without what a terminal would obey instead of showing: texts of a server are printed."""
    return "".join(each if each.isprintable() or each == "\n" else "\N{REPLACEMENT CHARACTER}" for each in text)


def on_terminal() -> bool:
    """Whether standard output is read by a person."""
    return sys.stdout.isatty()


def print_table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print a table on a terminal, else its rows as lines with tabs between the cells."""
    if not on_terminal():
        for row in rows:
            put("\t".join(printable(cell).replace("\n", " ") for cell in row))
        return
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table()
    for heading in headings:
        table.add_column(heading, overflow="fold")
    for row in rows:
        table.add_row(*(Text(printable(cell)) for cell in row))
    Console().print(table)


def print_items(items: Sequence[Any], *, as_json: bool) -> None:
    """Print items as a table on a terminal, else as JSON lines."""
    if as_json or not on_terminal() or not items or not all(isinstance(item, Mapping) for item in items):
        for item in items:
            emit(item)
        return
    headings = columns_of(items)
    print_table(headings, ([_cell(item.get(name)) for name in headings] for item in items))


def columns_of(items: Sequence[Mapping[str, Any]]) -> list[str]:
    """Choose the properties that make the columns of a table: what names an item first, plain values before others."""
    names = list(dict.fromkeys(name for item in items for name in item))
    nested = {name for name in names if any(isinstance(item.get(name), dict | list) for item in items)}
    first = [name for name in _FIRST_COLUMNS if name in names]
    rest = [name for name in names if name not in first]
    plain = [name for name in rest if name not in nested]
    return [*first, *plain, *(name for name in rest if name in nested)][:_MOST_COLUMNS]


def _cell(value: Any) -> str:
    text = "" if value is None else value if isinstance(value, str) else to_json(value).decode()
    return text if len(text) <= _LONGEST_CELL else f"{text[: _LONGEST_CELL - 1]}…"
