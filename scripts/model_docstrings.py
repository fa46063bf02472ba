"""Docstrings of models and of their fields: what a model is used for, and what the document states of its values.

A string below a field costs nothing at run time: Python drops it, and an editor shows it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from typing import Any, Final

from scripts.docstrings import wrapped
from scripts.expressions import Union, class_name
from scripts.facts import FACTS, kinds_of_value, sentence_of, words_for
from scripts.normalise.pruning import reachable
from scripts.normalise.walk import nested, operation_schemas, operations, referred

_MOST_NAMES: Final = 3
_USES: Final = {"requestBody": "Request", "responses": "Response"}


class ModelWords:
    """The words about the models of one service: `keys` are those of its operations by address."""

    def __init__(self, document: Mapping[str, Any], keys: Mapping[str, str]) -> None:
        components: Mapping[str, Any] = document["components"]["schemas"]
        self._components = {class_name(name): schema for name, schema in components.items()}
        self._uses: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
        sent: list[Any] = []
        for path, method, operation in operations(dict(document)):
            name = keys[f"{method.upper()} {path}"].partition(".")[2]
            for steps, _, schema in operation_schemas(operation):
                if steps[0] in _USES:
                    self._note(_USES[steps[0]], name, schema)
                    sent += [schema] if steps[0] == "requestBody" else []
        for name, schema in self._components.items():
            if "properties" in schema:
                self._note("Part", name, schema)
        self._sent = {class_name(name) for name in reachable(sent, components)}

    def _note(self, use: str, name: str, schema: Any) -> None:
        pending, met = [schema], {name}
        while pending:
            for one in nested(pending.pop()):
                found = referred(one)
                if found is None or (each := class_name(found)) in met:
                    continue
                met.add(each)
                if name not in self._uses[each][use]:
                    self._uses[each][use].append(name)
                if "properties" not in self._components[each]:  # no class: what it holds is used as it is itself
                    pending.append(self._components[each])

    def model(self, name: str, fields: Mapping[str, str]) -> str:
        """Say what the model `name` is used for, and list the docstrings in `fields`, of those that have one."""
        uses = self._uses[name]
        said = [f"{use} of {_listed(uses[use])}" for use in (*_USES.values(), "Part") if uses[use]]
        text = "; ".join(said) or name
        # Only the first use begins with a capital letter.
        head = wrapped(re.sub(r"; ([RP])", lambda match: f"; {match[1].lower()}", text) + ".")
        return _joined([*head, *_attributes("Attributes", fields)])

    def field(self, model: str, wire: str) -> str:
        """Say what is stated of the property `wire` of a model; nothing if that is only its type."""
        schema = self._components.get(model, {})
        prop = schema.get("properties", {}).get(wire, {})
        target = self._resolved(prop)
        words = words_for(schema.get(FACTS, {}).get(wire, {}), target.get("enum", ()), kinds=self._kinds(prop))
        if wire in schema.get("required", ()):
            words.append("required")
        if wire in schema.get("x-emporix-required", ()) and model in self._sent:
            words.append("required in requests")
        return _lines(sentence_of(words))

    def _resolved(self, schema: Mapping[str, Any]) -> Mapping[str, Any]:
        name = referred(dict(schema))
        return self._components.get(class_name(name), {}) if name else schema

    def _kinds(self, schema: Mapping[str, Any]) -> set[str]:
        target = self._resolved(schema)
        branches = [dict(self._resolved(branch)) for branch in target.get("oneOf", ())]
        return kinds_of_value({"oneOf": branches} if branches else target)

    @staticmethod
    def union_sentence(union: Union) -> str:
        """Say how the models of a union are told apart."""
        by = f"`{union.discriminator}`" if union.discriminator else "the properties they have"
        return f"One of {len(union.members)} models, told apart by {by}."

    def union(self, union: Union, fields: Mapping[str, Mapping[str, str]]) -> str:
        """Say what a union is used for, and list its models and their fields: those that all have, then the others.

        `fields` are those of every model, with what is said of each.
        """
        uses = self._uses[union.members[0]]
        shared = {
            use: [name for name in uses[use] if all(name in self._uses[one][use] for one in union.members)]
            for use in uses
        }
        said = [f"{use} of {_listed(names)}." for use, names in shared.items() if names]
        lines = [*wrapped(" ".join(said)), "", self.union_sentence(union), ""]
        for member in union.members:
            values = ", ".join(map(repr, union.values.get(member, ())))
            lines += wrapped(f"- `{member}`" + (f": {values}" if values else ""), "  ")
        first, *others = (fields[member] for member in union.members)
        common = {name: words for name, words in first.items() if all(one.get(name) == words for one in others)}
        lines += _attributes("Attributes of all", common)
        for member in union.members:
            own = {name: words for name, words in fields[member].items() if name not in common}
            lines += _attributes(f"Attributes of `{member}`", own)
        return _joined(lines if said else lines[2:])


def _attributes(title: str, fields: Mapping[str, str]) -> list[str]:
    """List the fields of which something is said."""
    written = [wrapped(f"{field}: {' '.join(said.split())}", "    ") for field, said in fields.items() if said]
    return ["", f"{title}:", *(f"    {line}" for some in written for line in some)] if written else []


def _listed(names: list[str]) -> str:
    shown = [f"`{name}`" for name in names[:_MOST_NAMES]]
    rest = len(names) - len(shown)
    last = [f"{rest} more"] if rest else shown[1:][-1:] and [shown.pop()]
    return " and ".join([", ".join(shown), *last])


def _lines(text: str) -> str:
    return _joined(wrapped(text))


def _joined(lines: list[str]) -> str:
    return "\n".join([*lines, ""] if len(lines) > 1 else lines)
