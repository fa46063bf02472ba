"""Read the client of a service back from its files: the requests of its methods, and the properties of its models."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

MAXIMUM_FILE_NAME: Final = 200

ITEMS: Final = ("[]",)
VALUES: Final = (".*",)
Step = str | tuple[str]
"""The name of a property, or what a list or a map holds."""

Types = frozenset[Any]
"""Alternatives: the name of a class, or a pair of `ITEMS` or `VALUES` and the types of what is held."""

PLACES: Final = ("path", "query", "headers")
_LISTS: Final = frozenset({"list", "Sequence", "Paginator"})
_MAPS: Final = frozenset({"dict", "Mapping"})


@dataclass(slots=True)
class ReadMethod:
    """What a method sends and gives back."""

    parameters: dict[str, set[str]] = field(default_factory=lambda: {place: set() for place in PLACES})
    fields: set[str] = field(default_factory=set)
    body: Types = frozenset()
    answer: Types = frozenset()


@dataclass(slots=True)
class _Model:
    """A class: its annotations by attribute, the properties read and written by attribute, and those it knows."""

    annotations: dict[str, Types] = field(default_factory=dict)
    read: dict[str, str] = field(default_factory=dict)
    written: dict[str, str] = field(default_factory=dict)
    known: set[str] = field(default_factory=set)


class ReadClient:
    """The generated files of a service."""

    def __init__(self, files: Mapping[str, str]) -> None:
        self.faults: list[str] = []
        self.methods: dict[str, ReadMethod] = {}
        self._models: dict[str, _Model] = {}
        self._aliases: dict[str, Types] = {}
        self._parts: dict[Types, tuple[dict[Step, Types], set[str]]] = {}
        for path, text in files.items():
            if max(map(len, path.split("/"))) > MAXIMUM_FILE_NAME:
                self.faults.append(f"{path:.80}… is too long a name for a file")
                continue
            try:
                module = ast.parse(text)
                compile(module, path, "exec")  # sees more than the parser
            except (SyntaxError, ValueError) as error:
                self.faults.append(f"{path} is not Python ({error})")
                continue
            if path.startswith("api/"):
                self._read_methods(module)
            elif path.startswith("models/"):
                self._read_models(module)

    def _read_methods(self, module: ast.Module) -> None:
        for function in ast.walk(module):
            if isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)):
                for call in ast.walk(function):
                    if isinstance(call, ast.Call) and _name(call.func) == "Request" and call.args:
                        self._read_method(function, call)

    def _read_method(self, function: ast.FunctionDef | ast.AsyncFunctionDef, request: ast.Call) -> None:
        method = self.methods.setdefault(_text(request.args[0]), ReadMethod())
        for keyword in request.keywords:
            if keyword.arg in method.parameters and isinstance(keyword.value, ast.Dict):
                method.parameters[keyword.arg] |= {_text(key) for key in keyword.value.keys}
        for call in ast.walk(request):
            if isinstance(call, ast.Call) and _name(call.func) == "Multipart" and isinstance(call.args[0], ast.Dict):
                method.fields |= {_text(key) for key in call.args[0].keys}
        for argument in function.args.args:
            if argument.arg == "body":
                method.body |= _types(argument.annotation)
        method.answer |= _types(function.returns)

    def _read_models(self, module: ast.Module) -> None:
        model = _Model()
        for statement in module.body:
            match statement:
                case ast.ClassDef(name=name):
                    self._models[name] = model
                    for inner in statement.body:
                        if isinstance(inner, ast.AnnAssign):
                            model.annotations[_name(inner.target)] = _types(inner.annotation)
                        elif isinstance(inner, ast.FunctionDef) and inner.name == "_own":
                            model.written = dict(_writes(inner))
                case ast.FunctionDef(name="decode"):
                    model.read = dict(_reads(statement))
                case ast.Assign(targets=[ast.Name(id="NAMES")]):
                    model.known = {_text(node) for node in ast.walk(statement) if isinstance(node, ast.Constant)}
                case ast.AnnAssign(target=ast.Name(id=name), value=ast.Constant(value=str())):
                    self._aliases[name] = _types(statement.value)

    def types(self, expression: str) -> Types:
        """Return the types that an expression names."""
        return _types(ast.parse(expression, mode="eval").body)

    def parts(self, types: Types) -> tuple[dict[Step, Types], set[str]]:
        """Return the types of every property, list item and map value, and the names of all that are so much as begun.

        A property is whole if its model annotates, reads, writes and knows it.
        """
        if types not in self._parts:
            whole: dict[Step, Types] = {}
            begun: set[str] = set()
            for one in self._classes(types):
                if isinstance(one, tuple):
                    whole[one[0]] = whole.get(one[0], frozenset()) | one[1]
                    continue
                model = self._models[one]
                begun |= {*model.known, *model.read.values(), *model.written.values()}
                for attribute, annotation in model.annotations.items():
                    name = model.read.get(attribute)
                    if attribute == "additional_properties":
                        for held in (held for step, held in annotation if step == VALUES):
                            whole[VALUES] = whole.get(VALUES, frozenset()) | held
                    elif name in model.known and model.written.get(attribute) == name:
                        whole[name] = whole.get(name, frozenset()) | annotation
            self._parts[types] = (whole, begun)
        return self._parts[types]

    def _classes(self, types: Types) -> Iterator[Any]:
        for one in types:
            if one in self._aliases:
                yield from self._classes(self._aliases[one])
            elif one in self._models or isinstance(one, tuple):
                yield one


def _reads(function: ast.FunctionDef) -> Iterator[tuple[str, str]]:
    """Yield attribute and property of `if "a" in data: model.a = data["a"]`, in one statement or two."""
    for statement in function.body:
        match statement:
            case ast.If(
                test=ast.Compare(left=ast.Constant(value=tested), ops=[ast.In()]),
                body=[ast.Assign(value=ast.Subscript(slice=ast.Constant(value=str(name)))) as first, *others],
            ) if tested == name:
                last = others[-1] if others else first
                if isinstance(last, ast.Assign) and isinstance(last.targets[0], ast.Attribute):
                    yield last.targets[0].attr, name


def _writes(function: ast.FunctionDef) -> Iterator[tuple[str, str]]:
    """Yield attribute and property of `if (value := self.a) …: data["a"] = value`."""
    for statement in function.body:
        match statement:
            case ast.If(
                test=ast.Compare(left=ast.NamedExpr(value=ast.Attribute(attr=attribute))),
                body=[ast.Assign(targets=[ast.Subscript(slice=ast.Constant(value=str(name)))])],
            ):
                yield attribute, name


def _types(node: ast.expr | None) -> Types:
    match node:
        case ast.BinOp():
            return _types(node.left) | _types(node.right)
        case ast.Constant(value=str(text)):
            return _types(ast.parse(text, mode="eval").body)
        case ast.Name() | ast.Attribute():
            return frozenset({_name(node)})
        case ast.Subscript(slice=ast.Tuple(elts=[_, value])) if _name(node.value) in _MAPS:
            return frozenset({(VALUES, _types(value))})
        case ast.Subscript() if _name(node.value) in _LISTS:
            return frozenset({(ITEMS, _types(node.slice))})
    return frozenset()


def _name(node: ast.expr | None) -> str:
    """Return the last part of a dotted name."""
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def _text(node: ast.expr | None) -> str:
    return str(node.value) if isinstance(node, ast.Constant) else ""
