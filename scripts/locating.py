"""Find the part of a document that something fails on, by leaving out the rest."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from copy import copy
from typing import Any, Final

from .loading import find, pointer_to, steps_of

MAXIMUM_SECONDS: Final = 20
"""How long reduced documents are tried before the pointer found so far is taken."""

_FIRST: Final = ("paths", "components")


def locate(document: dict[str, Any], fails: Callable[[dict[str, Any]], bool]) -> str:
    """Return a JSON pointer to the innermost part of `document` that `fails` depends on; empty where there is none.

    A part that fails alone is taken before one that only must not be missing.
    """
    end = time.monotonic() + MAXIMUM_SECONDS
    attempts = iter(lambda: time.monotonic() < end, False)  # noqa: FBT003 - what ends it
    steps: list[str | int] = []
    followed: set[str] = set()
    while (found := _part(document, steps, fails, attempts)) is not None:
        document, key = found
        steps.append(key)
        target = _at(document, steps)
        if key == "$ref" and isinstance(target, str) and target not in followed:
            followed.add(target)
            try:
                find(document, target)
            except LookupError:
                break
            steps = list(steps_of(target))
    return pointer_to(*steps)


def _part(
    document: dict[str, Any], steps: list[str | int], fails: Callable[[dict[str, Any]], bool], attempts: Iterator[bool]
) -> tuple[dict[str, Any], str | int] | None:
    """Return the key of a part of what is at `steps`, and the document that still fails."""
    value = _at(document, steps)
    if not isinstance(value, (dict, list)) or fails(_with(document, steps, type(value)())):
        return None
    keys: list[Any] = list(value) if isinstance(value, dict) else list(range(len(value)))
    keys.sort(key=lambda key: _FIRST.index(key) if not steps and key in _FIRST else len(_FIRST))
    if isinstance(value, dict):
        for key, _ in zip(keys, attempts, strict=False):
            alone = _with(document, steps, {key: value[key]})
            if fails(alone):
                return alone, key
    for key, _ in zip(keys, attempts, strict=False):
        rest = copy(value)
        del rest[key]
        if not fails(_with(document, steps, rest)):
            return document, key
    return None


def _at(document: Any, steps: list[str | int]) -> Any:
    for step in steps:
        document = document[int(step) if isinstance(document, list) else step]
    return document


def _with(document: Any, steps: list[str | int], value: Any) -> Any:
    if not steps:
        return value
    changed = copy(document)
    step = int(steps[0]) if isinstance(changed, list) else steps[0]
    changed[step] = _with(changed[step], steps[1:], value)
    return changed
