"""Names of classes: what the generator makes of a text, made sure of beforehand."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from openapi_python_client.strings import ClassName, PythonIdentifier

RESERVED: Final = frozenset(
    """
    Any AsyncIterable Bulk Client Field Final ImportOptions Importer Iterable Iterator Literal Mapping Operation
    Outcome Page Paginator Paging Report Request Self Sequence Unpack Unset
    """.split()
)
"""Names that generated modules use themselves."""

MAXIMUM_LENGTH: Final = 100
"""Characters of a name: a file is called after it."""

_FORMAT: Final = re.compile(r"[A-Za-z][A-Za-z0-9]*")


class Names:
    """The class names of one service: unique as classes and, whatever the case, as modules."""

    def __init__(self) -> None:
        self._classes: set[str] = set()
        self._modules: set[str] = set()

    def free(self, wanted: str) -> bool:
        name = class_name(wanted)
        return name.lower() not in self._classes and PythonIdentifier(name, "field_") not in self._modules

    def take(self, wanted: str) -> str:
        """Return `wanted` as a class name, numbered where it is taken."""
        base = class_name(wanted)[:MAXIMUM_LENGTH]
        name, number = base, 2
        while not self.free(name):
            # Cut first, or a name of the greatest length would lose its number again.
            name, number = class_name(f"{base[: MAXIMUM_LENGTH - len(str(number))]}{number}"), number + 1
        self._classes.add(name.lower())
        self._modules.add(PythonIdentifier(name, "field_"))
        return name


@cache
def pascal(text: str) -> str:
    """Write `text` as the generator writes a part of a class name: PascalCase, ASCII."""
    name = ClassName("".join(re.findall(r"[A-Za-z0-9]+|[ ._-]+", text)), "Model")
    for _ in range(3):
        name = ClassName(name, "Model")  # "aB" → "AB": the rule is not always done after one turn
    return name


def class_name(text: str) -> str:
    """Return `text` as the name that the generator gives the class: in PascalCase, no keyword, not reserved."""
    name = pascal(text)
    if not _FORMAT.fullmatch(name) or name in RESERVED:
        return f"{name.rstrip('_')}Model"
    return name
