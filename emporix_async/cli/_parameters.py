"""Arguments and options that several commands take, and how they are read."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated, Any, Final

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


def _split(given: Iterable[str] | None, option: str) -> Iterator[tuple[str, str]]:
    for text in given or ():
        name, separator, value = text.partition("=")
        if not name or not separator:
            raise typer.BadParameter(f"{option} takes NAME=VALUE, not {text!r}")
        yield name, value


def read_body(given: str) -> Any:
    """Read the JSON of `--body`: of a file after @, of standard input for -, else of the text itself."""
    text: str | bytes
    if given == STANDARD:
        place, text = "standard input", sys.stdin.buffer.read()
    elif given.startswith("@"):
        place, text = given[1:], Path(given[1:]).read_bytes()
    else:
        place, text = "the body", given
    try:
        return json.loads(text)
    except ValueError as error:  # of the text, or of its encoding
        raise typer.BadParameter(f"{place} is no JSON: {error}") from None
