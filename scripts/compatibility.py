"""Judge a change of a type by its old and its new annotation, as the lock writes them: `list[Price] | str`. Pure.

What is documented counts: `Literal["a", "b"] | str`, an open choice, is two values when it is sent, since the API
refuses others; in an answer it is text, since a program had to expect others all along.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final, Literal, TypeAlias

Step: TypeAlias = Literal["major", "minor", "patch"]
STEPS: Final[tuple[Step, ...]] = ("major", "minor", "patch")

Classes: TypeAlias = Mapping[str, Collection[str]]
"""What to read instead of a class: of a union its members, of a class that was renamed its new name."""

_Type: TypeAlias = "frozenset[_Part]"
_Part: TypeAlias = "tuple[str, str | _Type]"


@dataclass(frozen=True, slots=True)
class Change:
    """One change of one service, and the step of the semantic version that it asks for.

    `subject` is what changed, as Markdown (empty for the service itself), `text` what became of it. `calls` are the
    keys of the operations that it concerns, as they were; `instead` is what becomes of them, by default both texts.
    """

    service: str
    subject: str
    text: str
    step: Step
    calls: tuple[str, ...] = ()
    instead: str = ""

    @property
    def breaking(self) -> bool:
        return self.step == "major"


@cache
def names_in(annotation: str) -> Sequence[str]:
    """Name the classes that an annotation speaks of, in its order."""
    nodes = ast.walk(ast.parse(annotation, mode="eval"))
    names = (node.id for node in nodes if isinstance(node, ast.Name))
    return tuple(name for name in names if name[0].isupper() and name not in _TYPING)


def type_step(old: str, new: str, classes: tuple[Classes, Classes], *, sent: bool, answered: bool) -> Step | None:
    """Return the step that the change from `old` to `new` asks for, None where both say the same.

    `classes` are those of the old and of the new annotation. `sent` values may become more, `answered` ones fewer.
    """
    exact = _relation(_read(old, classes[0]), _read(new, classes[1]))
    if exact == "same":
        return None
    if sent and exact != "wider":
        return "major"
    if answered:
        before, after = _read(old, classes[0], open_choices=True), _read(new, classes[1], open_choices=True)
        loose = _relation(before, after)
        # Any data that becomes a model is narrower, and another thing to handle all the same.
        becomes_model = any(value[0].isupper() for _, value in {*_leaves(after)} - {*_leaves(before)})
        if loose in {"wider", "other"} or becomes_model:
            return "major"
    return "minor"


def retyped(old: str, new: str) -> str:
    """Say how a type changed: where only a choice of values did, by those that came and went."""
    same = _relation(_read(old, {}, open_choices=True), _read(new, {}, open_choices=True)) == "same"
    values = [
        {ast.literal_eval(value) for kind, value in _leaves(_read(each, {})) if kind in _KINDS} for each in (old, new)
    ]
    if not same or not all(values):
        return f"retyped: {code(new)}, before {code(old)}"
    told = ("value added: ", values[1] - values[0]), ("value removed: ", values[0] - values[1])
    return "; ".join(verb + ", ".join(map(code, sorted(some, key=str))) for verb, some in told if some)


def counted(number: int, what: str) -> str:
    """Count things: `1 service`, `2 services`."""
    return f"{number} {what}{'' if number == 1 else 's'}"


def code(text: object) -> str:
    """Write foreign text as code: on one line, unable to end the code or to fill the page."""
    plain = re.sub(r"[\s`]+", " ", str(text)).strip()
    return f"`{plain if len(plain) <= _LONGEST else plain[:_LONGEST] + '…'}`"


_TYPING: Final = frozenset({"Any", "Literal"})
_KINDS: Final = frozenset({"str", "int"})
_LONGEST: Final = 160


def _relation(old: _Type, new: _Type) -> Literal["same", "wider", "narrower", "other"]:
    more, fewer = _covers(new, old), _covers(old, new)
    if more and fewer:
        return "same"
    return "wider" if more else "narrower" if fewer else "other"


def _read(annotation: str, classes: Classes, *, open_choices: bool = False) -> _Type:
    return _type(ast.parse(annotation, mode="eval").body, classes, open_choices)


def _type(node: ast.expr, classes: Classes, open_choices: bool) -> _Type:  # noqa: FBT001 - handed down as it came
    parts = frozenset(_parts(node, classes, open_choices))
    # Beside values, their type is there to keep the choice open.
    return parts - {("name", kind) for kind, _ in parts if kind in _KINDS}


def _parts(node: ast.expr, classes: Classes, open_choices: bool) -> Iterator[_Part]:  # noqa: FBT001
    """Yield what a value can be: ("name", type), (its type, value) of a choice, or (container, what is in it)."""
    match node:
        case ast.BinOp(left=left, right=right):
            yield from _parts(left, classes, open_choices)
            yield from _parts(right, classes, open_choices)
        case ast.Subscript(value=ast.Name(id="Literal"), slice=listed):
            for value in map(ast.literal_eval, listed.elts if isinstance(listed, ast.Tuple) else [listed]):
                kind = type(value).__name__
                yield ("name", kind) if open_choices else (kind, repr(value))
        case ast.Subscript(value=ast.Name(id=container), slice=inner):
            yield container, _type(inner.elts[-1] if isinstance(inner, ast.Tuple) else inner, classes, open_choices)
        case ast.Name(id=name):
            yield from (("name", one) for one in classes.get(name, (name,)))
        case _:
            yield "name", ast.unparse(node)


def _leaves(parts: _Type) -> Iterator[tuple[str, str]]:
    for kind, value in parts:
        if isinstance(value, str):
            yield kind, value
        else:
            yield from _leaves(value)


def _covers(wide: _Type, narrow: _Type) -> bool:
    return all(any(_covers_part(one, part) for one in wide) for part in narrow)


def _covers_part(wide: _Part, narrow: _Part) -> bool:
    if wide in {("name", "Any"), narrow, ("name", narrow[0])} or (wide, narrow) == (("name", "float"), ("name", "int")):
        return True
    (container, inside), (other, within) = wide, narrow
    return (
        container == other and not isinstance(inside, str) and not isinstance(within, str) and _covers(inside, within)
    )
