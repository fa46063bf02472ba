"""Load an OpenAPI document: YAML by the 1.2 core rules, built from the event stream so that nothing can blow up.

PyYAML's own loaders follow YAML 1.1 (dates, `on` and `yes` as booleans, sexagesimal numbers), recurse as deep as the
document does, and share one object between all uses of an alias. Here libyaml does the parsing; what it says is put
together with a limit on depth and on the number of values once every alias is expanded.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from copy import deepcopy
from typing import Any, Final
from urllib.parse import unquote

import yaml

from .archive import Document
from .fixed_queries import state_queries

MAXIMUM_DEPTH: Final = 100
MAXIMUM_NODES: Final = 1_000_000
_TAG: Final = "tag:yaml.org,2002:"
_CORE: Final = re.compile(
    r"""(?P<null>~|null|Null|NULL|)
      | (?P<true>true|True|TRUE)
      | (?P<false>false|False|FALSE)
      | (?P<integer>[-+]?[0-9]{1,4000})
      | (?P<octal>0o[0-7]{1,4000})
      | (?P<hexadecimal>0x[0-9a-fA-F]{1,4000})
      | (?P<number>[-+]?(?:\.[0-9]+|[0-9]{1,300}(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?)
      | (?P<special>[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))""",
    re.VERBOSE,
)
_PLAIN_TEXT: Final = frozenset("abcdeghijklmopqrsuvwxyzABCDEGHIJKLMOPQRSUVWXYZ_/'\"$#@({[")


class DocumentError(Exception):
    """A document that cannot be used: `document` names it, `pointer` (a JSON pointer) the place, `reason` the fault."""

    def __init__(self, document: str, pointer: str, reason: str) -> None:
        super().__init__(f"{document}: at {pointer or '/'}: {reason}")
        self.document = document
        self.pointer = pointer
        self.reason = reason


def pointer_to(*steps: str | int) -> str:
    """Write a JSON pointer (RFC 6901)."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in steps)


def steps_of(reference: str) -> list[str]:
    """Read the steps of a `$ref` within a document: `#` and a JSON pointer."""
    return [unquote(step).replace("~1", "/").replace("~0", "~") for step in reference.removeprefix("#/").split("/")]


def find(document: Any, reference: str) -> Any:
    """Return what `reference` leads to in `document`. Raise `LookupError` where that is nowhere."""
    if not reference.startswith("#/"):
        raise LookupError(reference)
    value = document
    for step in steps_of(reference):
        if isinstance(value, list) and step.isdecimal():
            value = value[int(step)]
        elif isinstance(value, dict):
            value = value[step]
        else:
            raise LookupError(step)
    return value


def load(document: Document) -> dict[str, Any]:
    """Parse `document`, see that it is OpenAPI 3, and make parameters of queries in paths. Raise `DocumentError`."""
    if document.problem is not None:
        raise DocumentError(document.path, "", document.problem)
    value = parse(document.data, name=document.path)
    if value is None:
        raise DocumentError(document.path, "", "the document is empty")
    if not isinstance(value, dict):
        raise DocumentError(document.path, "", f"expected a mapping, found a {type(value).__name__}")
    version = value.get("openapi")
    if not re.match(r"3(\.|$)", str(version)):
        found = "Swagger 2" if "swagger" in value else f"openapi: {version!r:.40}"
        raise DocumentError(document.path, "/openapi", f"not an OpenAPI 3 document ({found})")
    if str(version).startswith("3.1") and value.keys() & {"webhooks", "components"}:
        value.setdefault("paths", {})  # a document may describe only what the API asks of others
    for section in ("paths", "info"):
        if not isinstance(value.get(section), dict):
            raise DocumentError(document.path, f"/{section}", f"an OpenAPI 3 document needs a mapping {section!r}")
    state_queries(value["paths"])
    return value


def parse(data: bytes, *, name: str) -> Any:
    """Parse one YAML document. Mapping keys are always text, as JSON has them. Raise `DocumentError`."""
    builder = _Builder(data, name)
    try:
        return builder.document()
    except yaml.MarkedYAMLError as error:
        line = f", line {error.problem_mark.line + 1}" if error.problem_mark else ""
        raise builder.error(f"not valid YAML: {error.problem or error.context}{line}") from error
    except (yaml.YAMLError, UnicodeError) as error:
        reason = str(error).replace("\n", " ")
        raise builder.error(f"not valid YAML: {reason}") from error


class _Builder:
    """Builds the value of a document; `_steps` lead to the place it is at, `_nodes` counts the values so far."""

    def __init__(self, data: bytes, name: str) -> None:
        self._name = name
        self._events = yaml.parse(data, Loader=yaml.CSafeLoader)
        self._steps: list[str | int] = []
        self._nodes = 0
        self._anchors: dict[str, Any] = {}

    def error(self, reason: str) -> DocumentError:
        return DocumentError(self._name, pointer_to(*self._steps), reason)

    def document(self) -> Any:
        value = None
        for event in self._events:
            if isinstance(event, yaml.NodeEvent):
                value = self._value(event)
            elif isinstance(event, yaml.DocumentEndEvent):
                break
        for event in self._events:
            if isinstance(event, yaml.DocumentStartEvent):
                raise self.error("more than one YAML document in a file")
        return value

    def _value(self, event: Any) -> Any:
        if isinstance(event, yaml.AliasEvent):
            return self._alias(event)
        value: Any
        if isinstance(event, yaml.ScalarEvent):
            value = self._scalar(event)
            self._count(1)
        else:
            if event.tag not in {None, "!", _TAG + "map", _TAG + "seq"}:
                raise self.error(f"the YAML tag {event.tag!r:.60} is not allowed here")
            if len(self._steps) >= MAXIMUM_DEPTH:
                raise self.error(f"nested more than {MAXIMUM_DEPTH} deep")
            self._count(1)
            value = self._mapping() if isinstance(event, yaml.MappingStartEvent) else self._sequence()
        if event.anchor is not None:
            self._anchors[event.anchor] = value
        return value

    def _mapping(self) -> dict[str, Any]:
        made: dict[str, Any] = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            key = self._key(event)
            self._steps.append(key)
            if key in made:
                raise self.error("the key is stated twice in one mapping")
            made[key] = self._value(next(self._events))
            self._steps.pop()
        return made

    def _sequence(self) -> list[Any]:
        made: list[Any] = []
        self._steps.append(0)
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            made.append(self._value(event))
            self._steps[-1] = len(made)
        self._steps.pop()
        return made

    def _key(self, event: Any) -> str:
        if isinstance(event, yaml.ScalarEvent):
            if event.anchor is not None:
                self._anchors[event.anchor] = event.value
            return str(event.value)
        key = self._known(event) if isinstance(event, yaml.AliasEvent) else None
        if not isinstance(key, str):
            raise self.error("a mapping's key must be text")
        return key

    def _scalar(self, event: Any) -> Any:
        text: str = event.value
        if event.tag not in {None, "!", _TAG + "str"}:
            value = _resolve(text)
            kind = event.tag.removeprefix(_TAG)
            if not isinstance(value, _TAGGED.get(kind, ())):
                raise self.error(f"the YAML tag {event.tag!r:.60} is not allowed here")
            return value
        if event.tag is not None or not event.implicit[0] or (text and text[0] in _PLAIN_TEXT):
            return text
        return _resolve(text)

    def _known(self, event: Any) -> Any:
        if event.anchor not in self._anchors:
            raise self.error(f"the alias *{event.anchor:.60} refers to nothing before it")
        return self._anchors[event.anchor]

    def _alias(self, event: Any) -> Any:
        value = self._known(event)
        nodes, height = _size(value)
        if len(self._steps) + height > MAXIMUM_DEPTH:
            raise self.error(f"nested more than {MAXIMUM_DEPTH} deep once its aliases are expanded")
        self._count(nodes)
        return deepcopy(value)

    def _count(self, nodes: int) -> None:
        self._nodes += nodes
        if self._nodes > MAXIMUM_NODES:
            raise self.error(f"more than {MAXIMUM_NODES:,} values once its aliases are expanded")


def _size(value: Any) -> tuple[int, int]:
    """Count the values in `value`, itself included, and the containers that stand in one another."""
    if not isinstance(value, (dict, list)):
        return 1, 0
    sizes = [_size(inner) for inner in (value.values() if isinstance(value, dict) else value)]
    return 1 + sum(nodes for nodes, _ in sizes), 1 + max((height for _, height in sizes), default=0)


_TAGGED: Final[dict[str, tuple[type, ...]]] = {
    "int": (int,),
    "float": (int, float),
    "bool": (bool,),
    "null": (type(None),),
}
_VALUES: Final[dict[str | None, Callable[[str], Any]]] = {
    None: str,
    "null": lambda _: None,
    "true": lambda _: True,
    "false": lambda _: False,
    "integer": int,
    "octal": lambda text: int(text, 0),
    "hexadecimal": lambda text: int(text, 0),
    "number": float,
    "special": lambda text: float(text.replace(".", "", 1)),
}


def _resolve(text: str) -> Any:
    match = _CORE.fullmatch(text)
    return _VALUES[match and match.lastgroup](text)
