"""Rows of an import held against what the API's documents say of them. Pure.

What is found is said in words of our own, and never repeats a value: rows contain personal data.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple

from emporix_api.types import Operation

from ..errors import ConfigurationError
from .schema import SET_BY_SERVER, Path, RowSchema, row_schema
from .times import is_date_time

if TYPE_CHECKING:
    from jsonschema_rs import ValidationError

RemarkKind = Literal["violation", "unknown", "read_only", "language"]

_PLAIN_NAME: Final = re.compile(r"[^\W\d][\w-]*")
_MAX_OPTIONS: Final = 12
_READ_ONLY: Final = "is set by the API, not by what is sent"
_NO_NAMES: Final[frozenset[str]] = frozenset()
_TYPES: Final = {
    "string": "text", "number": "a number", "integer": "a whole number", "boolean": "true or false", "null": "null",
    "object": "an object", "array": "a list",
}  # fmt: skip
_FORMATS: Final = {
    "date-time": "a date with a time and a zone, such as 2026-01-31T12:00:00Z",
    "date": "a date, such as 2026-01-31",
    "email": "an e-mail address",
    "uri": "a URI",
    "uuid": "a UUID",
}


class Remark(NamedTuple):
    """What is said of one place of a row; a `violation` is what the API would refuse."""

    kind: RemarkKind
    path: tuple[str | int, ...]
    words: str

    def __str__(self) -> str:
        return f"{json_path(self.path)} {self.words}"


class Validator:
    """Holds rows of one operation against `schema`.

    `keys` are properties that rows may have besides, since they fill the path. With `languages`, localized properties
    are written in all languages; None says that this is not stated by a header.
    """

    def __init__(
        self, schema: RowSchema, *, keys: Iterable[str] = (), languages: bool | None = None, name: str = "it"
    ) -> None:
        try:
            import jsonschema_rs  # noqa: PLC0415 - an extra
        except ImportError:
            raise ConfigurationError("validation needs jsonschema-rs: pip install 'emporix-async[validate]'") from None
        self._compiled = jsonschema_rs.Draft202012Validator(
            dict(schema.schema), validate_formats=True, formats={"date-time": is_date_time}
        )
        self._shape = _Shape(schema)
        self._schema = schema
        self._languages = languages
        self._keys = frozenset(keys) - schema.names() if schema.names() else _NO_NAMES
        self._name = name

    def check(self, row: Any) -> list[Remark]:
        """Return what is to be said of `row`, plain JSON data."""
        if isinstance(row, dict) and not self._keys.isdisjoint(row):
            row = {name: value for name, value in row.items() if name not in self._keys}
        remarks: list[Remark] = []
        if not self._compiled.is_valid(row):
            found = [remark for error in self._compiled.iter_errors(row) for remark in self._remarks(error)]
            remarks += dict.fromkeys(found)
        self._walk(row, self._shape, (), remarks)
        return remarks

    def _remarks(self, error: ValidationError) -> Iterator[Remark]:
        """Yield what `error` says, of the alternative that fits best."""
        path, kind = tuple(error.instance_path), error.kind.name
        facts: Any = error.kind
        if kind in {"anyOf", "oneOf"} and facts.context:
            for each in _best(facts.context, path):
                yield from [each] if isinstance(each, Remark) else self._remarks(each)
        elif kind in {"additionalProperties", "unevaluatedProperties"}:
            for name in facts.unexpected:
                # What an export holds, and an import may hold as well.
                by_server = (*path, name) in SET_BY_SERVER
                words = _READ_ONLY if by_server else self._unknown(path, name)
                yield Remark("read_only" if by_server else "violation", (*path, name), words)
        elif kind == "required":
            yield Remark("violation", (*path, facts.property), "is missing")
        else:
            yield Remark("violation", path, _words(error))

    def _unknown(self, path: Path, name: str) -> str:
        import difflib  # noqa: PLC0415 - only for those who mistyped

        known = {each.lower(): each for each in sorted(self._schema.names(path))}
        near = [known[each] for each in difflib.get_close_matches(name.lower(), known, n=3)]
        return f"is not known to {self._name}{f'; did you mean {_or(near)}?' if near else ''}"

    def _walk(self, value: Any, shape: _Shape, path: tuple[str | int, ...], remarks: list[Remark]) -> None:
        """Add what schemas allow, and that is worth a word."""
        if isinstance(value, list):
            inner = shape.below(0)
            for position, item in enumerate(value) if inner.speaks else ():
                self._walk(item, inner, (*path, position), remarks)
            return
        if not isinstance(value, dict):
            return
        if not shape.free and not shape.names.issuperset(value):
            said = {remark.path for remark in remarks}
            remarks += [
                Remark("unknown", (*path, name), self._unknown(path, name))
                for name in value
                if name not in shape.names and (*path, name) not in said
            ]
        if not shape.read_only.isdisjoint(value):
            remarks += [Remark("read_only", (*path, name), _READ_ONLY) for name in value if name in shape.read_only]
        for name in shape.localized:
            if name in value:
                remarks += self._language(value[name], (*path, name))
        for name in shape.nested:
            if name in value and (inner := shape.below(name)).speaks:
                self._walk(value[name], inner, (*path, name), remarks)

    def _language(self, value: Any, path: tuple[str | int, ...]) -> Iterator[Remark]:
        if self._languages is None:
            return
        if isinstance(value, dict) and not self._languages:
            yield Remark("violation", path, "is a map of languages, which needs the header Content-Language: *")
        elif isinstance(value, str) and self._languages:
            yield Remark("language", path, "is one text, and Content-Language: * announces a map of languages")


class _Shape:
    """What there is to know of the object or list at `path` apart from what a validator sees.

    The shapes within are worked out when they are met: a schema may be endless.
    """

    __slots__ = ("_below", "_path", "_schema", "free", "localized", "names", "nested", "read_only", "speaks")

    def __init__(self, schema: RowSchema, path: tuple[str | int, ...] = ()) -> None:
        self._schema, self._path = schema, path
        self._below: dict[str | int, _Shape] = {}
        types = {name: schema.types((*path, name)) for name in schema.names(path)}
        self.names = names = frozenset(types)
        # One property of an object that nothing is said of is as good as known.
        self.free = not names or schema.knows((*path, "\0"))
        self.read_only = frozenset(name for name in names if schema.states((*path, name), "readOnly"))
        # A property that takes nothing but a map needs no header everywhere.
        self.localized = tuple(
            name
            for name in names
            if {"string", "object"} <= types[name] and schema.states((*path, name), "x-emporix-localized")
        )
        self.nested = tuple(name for name in names if {"object", "array"} & types[name] and name not in self.localized)
        listed = "array" in schema.types(path) and bool(schema.at((*path, 0)))
        self.speaks = listed or not self.free or bool(self.read_only or self.localized or self.nested)

    def below(self, step: str | int) -> _Shape:
        """Return the shape of a property, or of the items of a list."""
        if (shape := self._below.get(step)) is None:
            shape = self._below[step] = _Shape(self._schema, (*self._path, step))
        return shape


def validator_of(
    operation: Operation,
    headers: Mapping[str, object] | None = None,
    keys: Sequence[str] = (),
    *,
    any_language: bool = False,
) -> Validator | None:
    """Return what validates rows of `operation`, which is sent with `headers`. None where a row is not a body.

    `keys` are the properties that identify a row. With `any_language`, a header is still to be chosen by the form of
    the localized texts. Raises `ConfigurationError` where the extra is not installed.
    """
    stated = {name.lower(): str(value) for name, value in (headers or {}).items()}.get("content-language")
    many = stated is not None and (stated.strip() == "*" or "," in stated)
    ruled = "Content-Language" in operation.headers and not any_language
    return _compiled(operation, many if ruled else None, tuple(keys)) if row_schema(operation) is not None else None


@lru_cache(maxsize=64)
def _compiled(operation: Operation, languages: bool | None, keys: tuple[str, ...]) -> Validator:  # noqa: FBT001 - cached
    schema = row_schema(operation)
    assert schema is not None  # noqa: S101 - asked before
    return Validator(schema, keys=keys, languages=languages, name=operation.key)


def json_path(path: Path) -> str:
    """Write a place in a row as a JSON path: `$.tierValues[0].priceValue`."""
    return "$" + "".join(_step(step) for step in path)


def _step(step: str | int) -> str:
    if isinstance(step, int):
        return f"[{step}]"
    if step == "*":
        return "[*]"
    return f".{step}" if _PLAIN_NAME.fullmatch(step) else f"[{step!r}]"


def _best(branches: Sequence[Sequence[ValidationError]], path: tuple[str | int, ...]) -> list[ValidationError | Remark]:
    """Return the errors of the alternative that fits best: the one a value chooses, else the one with the fewest."""
    options = [_choice(branch, path) for branch in branches]
    if all(options):
        # No alternative is chosen by the value that tells them apart: it is that value which is wrong.
        (place, _), *others = [each for each in options if each]
        if all(each and each[0] == place for each in others):
            allowed = [value for each in options if each for value in each[1]]
            return [Remark("violation", place, _none_of(allowed))]
    ranked = [
        (any(_is_type_of(error, path) for error in branch), bool(choice), len(branch), number)
        for number, (branch, choice) in enumerate(zip(branches, options, strict=True))
    ]
    if all(rank[0] for rank in ranked):
        types = [name for branch in branches for error in branch if _is_type_of(error, path) for name in _types(error)]
        return [Remark("violation", path, _wrong_type(branches[0][0].instance, types))]
    return list(branches[min(ranked)[3]])


def _choice(branch: Sequence[ValidationError], path: tuple[str | int, ...]) -> tuple[tuple[str | int, ...], Any] | None:
    """Return the place and the values by which `branch` would have been chosen, None unless another value is there."""
    for error in branch:
        facts: Any = error.kind
        if len(error.instance_path) == len(path) + 1 and facts.name in {"enum", "const"}:
            return tuple(error.instance_path), facts.options if facts.name == "enum" else [facts.expected_value]
    return None


def _is_type_of(error: ValidationError, path: tuple[str | int, ...]) -> bool:
    return error.kind.name == "type" and tuple(error.instance_path) == path


def _types(error: ValidationError) -> list[str]:
    facts: Any = error.kind
    return list(facts.types)


def _words(error: ValidationError) -> str:
    kind, facts = error.kind.name, error.kind.as_dict()
    limit = facts.get("limit")
    if kind == "type":
        return _wrong_type(error.instance, _types(error))
    if kind in {"enum", "const"}:
        return _none_of(facts.get("options", [facts.get("expected_value")]))
    if kind == "format":
        return f"is not {_FORMATS.get(facts['format'], facts['format'])}"
    if kind in _EMPTY and limit == 1:
        return "is empty"
    if kind in _LIMITS:
        words, unit = _LIMITS[kind]
        return f"{words} {limit}{f' {unit}' if unit else ''}{'' if limit == 1 or not unit else 's'}"
    rules = {
        "pattern": f"does not match {facts.get('pattern')}",
        "uniqueItems": "holds an item twice",
        "multipleOf": f"is no multiple of {facts.get('multiple_of')}",
    }
    return rules.get(kind, f"breaks the rule {kind}")


_EMPTY: Final = {"minLength", "minItems", "minProperties"}
_LIMITS: Final = {
    "maxLength": ("is longer than", "character"),
    "minLength": ("is shorter than", "character"),
    "maximum": ("is greater than", ""),
    "minimum": ("is less than", ""),
    "exclusiveMaximum": ("is not less than", ""),
    "exclusiveMinimum": ("is not greater than", ""),
    "maxItems": ("has more than", "item"),
    "minItems": ("has less than", "item"),
    "maxProperties": ("has more than", "property"),
    "minProperties": ("has less than", "property"),
}


def _wrong_type(value: Any, types: Iterable[str]) -> str:
    found = next(name for name, test in _TESTS if test(value))
    wanted = _or(_TYPES[name] for name in sorted(types, key="null".__eq__))
    return f"is {'a boolean' if found == 'boolean' else _TYPES[found]}, not {wanted}"


_TESTS: Final[tuple[tuple[str, Callable[[Any], bool]], ...]] = (
    ("null", lambda value: value is None),
    ("boolean", lambda value: isinstance(value, bool)),
    ("string", lambda value: isinstance(value, str)),
    ("object", lambda value: isinstance(value, Mapping)),
    ("array", lambda value: isinstance(value, list)),
    ("number", lambda _: True),
)


def _none_of(options: Iterable[Any]) -> str:
    names = list(dict.fromkeys(str(option) for option in options))
    more = len(names) - _MAX_OPTIONS
    shown = ", ".join(names[:_MAX_OPTIONS])
    if more > 0:
        return f"is none of {shown} and {more} others"
    return f"is not {shown}" if len(names) == 1 else f"is none of {shown}"


def _or(names: Iterable[str]) -> str:
    return " or ".join(dict.fromkeys(names))
