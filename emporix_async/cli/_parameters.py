"""Arguments and options that several commands take, and how they are read."""

from __future__ import annotations

import json
import os
import stat
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated, Any, Final, TextIO

import typer

STANDARD: Final = "-"
"""Stands for standard input or output, in place of a file."""


def complete_operation(incomplete: str) -> list[str]:
    """Complete the key of an operation."""
    from emporix_api.operations import OPERATIONS

    return sorted(key for key in OPERATIONS if key.startswith(incomplete))


def complete_profile(incomplete: str) -> list[str]:
    """Complete the name of a profile."""
    from ._profiles import profile_names

    return [name for name in profile_names(os.environ) if name.startswith(incomplete)]


def complete_listing(incomplete: str) -> list[str]:
    """Complete a resource that can be listed."""
    from emporix_api.operations import OPERATIONS

    listed = {f"{each.service}.{each.resource}" for each in OPERATIONS.values() if each.paging and each.name == "list"}
    return sorted(resource for resource in listed if resource.startswith(incomplete))


def complete_item(incomplete: str) -> list[str]:
    """Complete a resource one of whose items can be read."""
    return [key.removesuffix(".get") for key in complete_operation(incomplete) if key.endswith(".get")]


def complete_writable(incomplete: str) -> list[str]:
    """Complete a resource whose items can be written."""
    from emporix_api.operations import OPERATIONS

    written = {f"{each.service}.{each.resource}" for each in OPERATIONS.values() if each.method in {"POST", "PUT"}}
    return sorted(resource for resource in written if resource.startswith(incomplete))


Yes = Annotated[bool, typer.Option("--yes", help="Delete without asking, which is needed where no terminal is.")]


def confirm_deletion(what: str, *, yes: bool) -> None:
    """Ask whether `what` is to be deleted, unless the answer is given. Without a terminal to ask on it must be."""
    if yes:
        return
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise typer.BadParameter(f"--yes is needed to delete {what} where no terminal can ask")
    typer.confirm(f"Really delete {what}?", abort=True, err=True)


OperationKey = Annotated[
    str,
    typer.Argument(
        metavar="OPERATION", help="Its key, such as price.price_lists.list.", autocompletion=complete_operation
    ),
]
ListedResource = Annotated[
    str,
    typer.Argument(
        metavar="RESOURCE", help="Such as product.products, or an operation's key.", autocompletion=complete_listing
    ),
]


def pairs(given: Iterable[str] | None, option: str) -> dict[str, str]:
    """Read `NAME=VALUE` texts. Raises typer.BadParameter for one that is none, or a name that comes twice."""
    found: dict[str, str] = {}
    for name, value in _split(given, option):
        if name in found:
            raise typer.BadParameter(f"{option} gives {name} twice")
        found[name] = value
    return found


def repeated_pairs(given: Iterable[str] | None, option: str) -> dict[str, str | list[str]]:
    """Read `NAME=VALUE` texts, several of one name as a list. Raises typer.BadParameter."""
    found: dict[str, list[str]] = {}
    for name, value in _split(given, option):
        found.setdefault(name, []).append(value)
    return {name: values[0] if len(values) == 1 else values for name, values in found.items()}


def split_last(given: Iterable[str] | None, option: str) -> Iterator[tuple[str, str]]:
    """Read `COLUMN=VALUE` texts; a column may have = in its name. Raises typer.BadParameter for one that is none."""
    for text in given or ():
        name, separator, value = text.rpartition("=")
        if not separator or not value:
            raise typer.BadParameter(f"{option} takes COLUMN=VALUE, not {text!r}")
        yield name, value


def _split(given: Iterable[str] | None, option: str) -> Iterator[tuple[str, str]]:
    for text in given or ():
        name, separator, value = text.partition("=")
        if not name or not separator:
            raise typer.BadParameter(f"{option} takes NAME=VALUE, not {text!r}")
        yield name, value


def standard(stream: TextIO) -> None:
    """Refuse `-` for a standard stream that was closed beforehand: nothing comes from there, or arrives."""
    if stream.name == os.devnull:  # opened in its place
        raise typer.BadParameter(f"standard {'input' if stream is sys.stdin else 'output'} is closed")


def existing(path: Path) -> Path:
    """Return `path` if a file is there that can be read. Raises typer.BadParameter saying what is there instead.

    A pipe or a device may never end, and cannot be read twice.
    """
    try:
        mode = path.stat().st_mode
        if stat.S_ISREG(mode):
            path.open("rb").close()
            return path
    except OSError as error:
        reason = f"cannot be read: {error.strerror}"
    else:
        reason = "is a directory" if stat.S_ISDIR(mode) else "is a pipe or a device; - reads standard input"
    raise typer.BadParameter(f"{path} {reason}")


def read_body(given: str) -> Any:
    """Read the JSON of `--body`: of a file after @, of standard input for -, else of the text itself."""
    place = "standard input" if given == STANDARD else given[1:] if given.startswith("@") else "the body"
    try:
        if given == STANDARD:
            return json.loads(sys.stdin.buffer.read())
        return json.loads(existing(Path(place)).read_bytes() if given.startswith("@") else given)
    except OSError as error:
        raise typer.BadParameter(f"{place} cannot be read: {error.strerror or error}") from None
    except ValueError as error:  # of the text, or of its encoding
        raise typer.BadParameter(f"{place} is no JSON: {error}") from None
    except RecursionError:
        raise typer.BadParameter(f"{place} is nested too deeply") from None
