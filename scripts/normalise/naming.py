"""Names of classes: what the generator makes of a text, made sure of beforehand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, Final

from openapi_python_client.strings import ClassName, PythonIdentifier

from scripts.names import singular, snake

RESERVED: Final = frozenset(
    """
    Any AsyncIterable AttributeError Bulk Client Deferred Field Final ImportOptions Importer Iterable Iterator Literal
    Mapping Maybe Model NAMES Operation Outcome Page Paginator Paging Report Request Self Sequence TypeAlias UNSET Union
    Unpack Unset
    """.split()
)
"""Names that generated modules use themselves."""

MAXIMUM_LENGTH: Final = 100
"""Characters of a name: a file is called after it."""

_FORMAT: Final = re.compile(r"[A-Za-z][A-Za-z0-9]*")

_HOW_USED: Final = re.compile(
    r"^Get(?=[A-Z])|(?<=.)(Get|GET|WithId|Retrieval)$|(?<=[a-z])(Dto|DTO|Json|QueryDocument)(?=[A-Z]|$)"
)
"""Parts of a name that say how the API's own authors use a schema."""

_VAGUE: Final = frozenset(
    """
    Data Detail Details Entry Group Item Items Match MetaData Metadata Method Request RequestItem Response ResponseItem
    Result Search Task Template Total Value Values
    """.split()
)
"""Names that do not say what of."""

_SHAPES: Final = (
    (r"RequestItem", {"op", "path"}, {"op", "path", "value", "from"}, "PatchOperation"),
    (r"Request(Variant\d+)?", {"q"}, {"q"}, "SearchRequest"),
    (r"Response", {"id"}, {"id"}, "IdResponse"),
    (r"ResponseItem", {"index", "status"}, None, "BulkResponseItem"),
)
"""Where a schema is, the properties that it has, those that it may have (None: any), and what the documents call it."""


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
    return str(name)


def class_name(text: str) -> str:
    """Return `text` as the name that the generator gives the class: in PascalCase, no keyword, not reserved."""
    name = pascal(text)
    if not _FORMAT.fullmatch(name) or name in RESERVED:
        return f"{name.rstrip('_')}Model"
    return name


def plain_name(component: str, service: str) -> str:
    """Return a better class name for a named component: without what says who uses it how.

    `getShoppingList` is `ShoppingList`, `RequestCheckout` is `CheckoutRequest`, `SiteDto` is `Site`, `TaxRetrieval` is
    `Tax`; and a name that does not say what of has the service's in front.
    """
    name = _HOW_USED.sub("", pascal(component)).replace("MetaData", "Metadata")
    name = re.sub(r"^(Request|Response)(?=[A-Z])(?!Time|Code|Status|Type|Id\b)(.+)$", r"\2\1", name)
    return class_name(pascal(service) + name if is_vague(name) else name)


def is_vague(name: str) -> bool:
    """Whether `name` does not say what of: `Metadata`, `Response`."""
    return pascal(name) in _VAGUE


def shape_name(schema: Mapping[str, Any], steps: Iterable[str]) -> str | None:
    """Return what the documents call a schema of this shape that is the body of some operation, or an item of it."""
    names = set(schema.get("properties", ()))
    for part, least, most, name in _SHAPES:
        if least <= names and (most is None or names <= most) and any(re.fullmatch(part, step) for step in steps):
            return name
    return None


def body_name(words: Iterable[str]) -> str:
    """Return what the body of an operation is about, from the fixed segments of its path, each in the singular."""
    plain = (re.sub(r"(^|_)(bulk|batch)$", "", snake(word)) for word in words)
    return "".join(pascal(singular(word)) for word in plain if word)


def joined(holder: str, step: str) -> str:
    """Return the name of a part of `holder`, without the word that both have: `ExternalFee` and `FeeAbsolute`."""
    last = re.findall(r"[A-Z][a-z]+|[^a-z]+$", holder)[-1:]
    rest = step.removeprefix(last[0]) if last else step
    return holder + (rest if rest[:1].isupper() else step)
