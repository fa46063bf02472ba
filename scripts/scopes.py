"""The scopes of one service as constants, so that a type checker finds a misspelt one.

A constant is called what follows the dot of its scope, because the service is named by the module; scopes that share
that part are told apart by what precedes it. A scope that holds a placeholder becomes a function of its value.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterable
from typing import Final

from scripts.templates.runtime.types import Operation

_PLACEHOLDER: Final = re.compile(r"\{(\w+)\}")


def render_scopes(operations: Iterable[Operation]) -> dict[str, str]:
    """Write the module with the scopes of `operations`, all of one service; no module if they name none."""
    scopes = sorted({scope for operation in operations for scope in operation.scopes})
    if not scopes:
        return {}
    lines = [
        '"""Generated from the published OpenAPI documents; do not edit."""',
        "",
        "from __future__ import annotations",
    ]
    names = _names(scopes)
    constants = [scope for scope in scopes if not _PLACEHOLDER.search(scope)]
    lines += ["", *(["from typing import Final", ""] if constants else [])]
    lines += [f"{names[scope]}: Final = {scope!r}" for scope in constants]
    for scope in scopes:
        if scope in constants:
            continue
        # The API's own names for the placeholder say how it is spelt: `lowerCaseType`.
        lines += ["", f"def {names[scope].lower()}(type_: str) -> str:"]
        lines += [f"    return f{_PLACEHOLDER.sub('{type_.lower()}', scope)!r}", ""]
    return {"scopes.py": "\n".join(lines) + "\n"}


def _names(scopes: Iterable[str]) -> dict[str, str]:
    short = {scope: _identifier(scope.partition(".")[2] or scope) for scope in scopes}
    # What has a placeholder says by its first part what it is a scope of.
    short |= {scope: _identifier(scope) for scope in short if _PLACEHOLDER.search(scope)}
    taken = Counter(short.values())
    names: dict[str, str] = {}
    for scope, name in short.items():
        wanted = name if taken[name] == 1 else _identifier(scope)
        numbered = (f"{wanted}_{number}" for number in itertools.count(2))
        names[scope] = next(one for one in itertools.chain([wanted], numbered) if one not in names.values())
    return names


def _identifier(text: str) -> str:
    name = re.sub(r"\W+", "_", _PLACEHOLDER.sub("", text)).strip("_").upper()
    name = re.sub(r"_{2,}", "_", name)
    return f"SCOPE_{name}" if not name or name[0].isdigit() else name
