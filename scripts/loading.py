"""Load an OpenAPI document: YAML by the 1.2 core rules, built from the event stream so that nothing can blow up.

PyYAML's own loaders follow YAML 1.1 (dates, `on` and `yes` as booleans, sexagesimal numbers), recurse as deep as the
document does, and share one object between all uses of an alias. Here libyaml does the parsing; what it says is put
together in one loop, with a limit on depth and on the number of nodes once every alias is expanded.
"""

from __future__ import annotations

import re
from copy import deepcopy
from typing import TYPE_CHECKING, Any, Final

import yaml

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .archive import Document

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


def load(document: Document) -> dict[str, Any]:
    """Parse `document` and see that it is OpenAPI 3. Raise `DocumentError`."""
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
    for section in ("paths", "info"):
        if not isinstance(value.get(section), dict):
            raise DocumentError(
                document.path, pointer_to(section), f"an OpenAPI 3 document needs a mapping {section!r}"
            )
    return value


def parse(data: bytes, *, name: str) -> Any:
    """Parse one YAML document. Mapping keys are always text, as JSON has them. Raise `DocumentError`."""
    builder = _Builder(name)
    try:
        builder.run(yaml.parse(data, Loader=yaml.CSafeLoader))
    except yaml.MarkedYAMLError as error:
        line = f", line {error.problem_mark.line + 1}" if error.problem_mark else ""
        raise builder.error(f"not valid YAML: {error.problem or error.context}{line}") from error
    except (yaml.YAMLError, UnicodeError) as error:
        reason = str(error).replace("\n", " ")
        raise builder.error(f"not valid YAML: {reason}") from error
    return builder.root


class _Open:
    """A mapping or sequence under construction, with the size and height of what it holds, aliases expanded."""

    __slots__ = ("anchor", "height", "key", "nodes", "value")

    def __init__(self, value: dict[str, Any] | list[Any], anchor: str | None) -> None:
        self.value = value
        self.anchor = anchor
        self.key: str | None = None
        self.nodes = 1
        self.height = 1


class _Builder:
    def __init__(self, name: str) -> None:
        self.name = name
        self.root: Any = None
        self._stack: list[_Open] = []
        self._anchors: dict[str, tuple[Any, int, int]] = {}
        self._nodes = 0

    def error(self, reason: str) -> DocumentError:
        steps = [(len(part.value) if part.key is None else part.key) for part in self._stack[:MAXIMUM_DEPTH]]
        if self._stack and isinstance(self._stack[-1].value, dict) and self._stack[-1].key is None:
            steps.pop()
        return DocumentError(self.name, pointer_to(*steps), reason)

    def run(self, events: Iterable[yaml.Event]) -> None:
        documents = 0
        for event in events:
            kind = type(event)
            if kind is yaml.ScalarEvent:
                self._scalar(event)
            elif kind is yaml.MappingStartEvent:
                self._open({}, event)
            elif kind is yaml.SequenceStartEvent:
                self._open([], event)
            elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
                self._close()
            elif kind is yaml.AliasEvent:
                self._alias(event)
            elif kind is yaml.DocumentStartEvent:
                documents += 1
                if documents > 1:
                    raise self.error("more than one YAML document in a file")

    def _scalar(self, event: Any) -> None:
        text: str = event.value
        parent = self._stack[-1] if self._stack else None
        if parent is not None and parent.key is None and type(parent.value) is dict:
            parent.key = text
            if event.anchor is not None:
                self._anchors[event.anchor] = (text, 1, 0)
            return
        tag = event.tag
        if tag is not None and tag not in {"!", _TAG + "str"}:
            value = self._tagged(tag, text)
        elif tag is not None or not event.implicit[0] or (text and text[0] in _PLAIN_TEXT):
            value = text
        else:
            value = _resolve(text)
        self._add(value, event.anchor, 1, 0)

    def _tagged(self, tag: str, text: str) -> Any:
        value = _resolve(text)
        wanted: dict[str, tuple[type, ...]] = {
            "int": (int,),
            "float": (int, float),
            "bool": (bool,),
            "null": (type(None),),
        }
        if not isinstance(value, wanted.get(tag.removeprefix(_TAG), ())):
            raise self.error(f"the YAML tag {tag!r:.60} is not allowed here")
        return value

    def _open(self, value: dict[str, Any] | list[Any], event: Any) -> None:
        if event.tag not in {None, "!", _TAG + "map", _TAG + "seq"}:
            raise self.error(f"the YAML tag {event.tag!r:.60} is not allowed here")
        if self._stack and self._stack[-1].key is None and isinstance(self._stack[-1].value, dict):
            raise self.error("a mapping's key must be text")
        if len(self._stack) >= MAXIMUM_DEPTH:
            raise self.error(f"nested more than {MAXIMUM_DEPTH} deep")
        self._stack.append(_Open(value, event.anchor))

    def _close(self) -> None:
        done = self._stack.pop()
        self._nodes -= done.nodes - 1  # what it holds was counted as it came, and is about to be counted again
        self._add(done.value, done.anchor, done.nodes, done.height)

    def _alias(self, event: Any) -> None:
        parent = self._stack[-1] if self._stack else None
        if event.anchor not in self._anchors:
            raise self.error(f"the alias *{event.anchor:.60} refers to nothing before it")
        value, nodes, height = self._anchors[event.anchor]
        if parent is not None and parent.key is None and isinstance(parent.value, dict):
            if not isinstance(value, str):
                raise self.error("a mapping's key must be text")
            parent.key = value
            return
        if len(self._stack) + height > MAXIMUM_DEPTH:
            raise self.error(f"nested more than {MAXIMUM_DEPTH} deep once its aliases are expanded")
        self._check(nodes)
        self._add(deepcopy(value), None, nodes, height)

    def _check(self, nodes: int) -> None:
        if self._nodes + nodes > MAXIMUM_NODES:
            raise self.error(f"more than {MAXIMUM_NODES:,} values once its aliases are expanded")

    def _add(self, value: Any, anchor: str | None, nodes: int, height: int) -> None:
        self._check(nodes)
        self._nodes += nodes
        if anchor is not None:
            self._anchors[anchor] = (value, nodes, height)
        if not self._stack:
            self.root = value
            return
        parent = self._stack[-1]
        parent.nodes += nodes
        parent.height = max(parent.height, height + 1)
        if parent.key is not None:
            parent.value[parent.key] = value  # type: ignore[call-overload]
            parent.key = None
        else:
            parent.value.append(value)  # type: ignore[union-attr]


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
