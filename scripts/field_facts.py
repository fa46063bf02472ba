"""Keep what a document states of the properties of bodies besides their shape, which is all that a schema keeps.

Facts would keep schemas of one shape apart, and their classes. So they are looked up last, in the document as it is:
each body is followed in both forms at once. A class made of several schemas keeps the facts that all of them state.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from scripts.facts import FACTS, stated_facts
from scripts.loading import steps_of
from scripts.normalise import Normalised
from scripts.normalise.walk import operation_schemas, operations, referred
from scripts.stated import ITEMS, VALUES, StatedDocument

_MOST_STEPS: Final = 20_000
"""Pairs of a class and a schema that are looked at: more than any document has, unless it is a trap."""


def annotate(document: Mapping[str, Any], normalised: Normalised) -> None:
    """Give each object of `normalised` the facts of its properties by name, as `x-emporix-facts`."""
    facts = _FieldFacts(StatedDocument(document), normalised.document["components"]["schemas"])
    for path, method, operation in operations(normalised.document):
        facts.visit_bodies(operation, normalised.origins[f"{method.upper()} {path}"])
    for name, found in facts.found.items():
        schema = normalised.document["components"]["schemas"][name]
        kept = {each: found[each] for each in schema.get("properties", ()) if found.get(each)}
        if kept:
            schema[FACTS] = kept


class _FieldFacts:
    """The facts of the properties of each component, by its name and theirs: `found`."""

    def __init__(self, stated: StatedDocument, components: Mapping[str, Any]) -> None:
        self.found: dict[str, dict[str, dict[str, Any]]] = {}
        self._stated = stated
        self._components = components
        self._seen: set[tuple[Any, ...]] = set()

    def visit_bodies(self, operation: Mapping[str, Any], origin: str) -> None:
        """Find the facts of the bodies of an operation, which was made of that at `origin`."""
        stated = self._stated.operation(*steps_of(f"#{origin}")[1:])
        request, _ = self._stated.request(stated)
        sources = {"requestBody": request or (), "responses": self._stated.answers(stated)}
        for steps, _, schema in operation_schemas(dict(operation)):
            if steps[0] in sources:
                self.visit(schema, sources[steps[0]])

    def visit(self, schema: Mapping[str, Any], sources: Sequence[Any]) -> None:
        """Find the facts of all that `schema` holds in `sources`, the schemas that it was made of."""
        name = referred(dict(schema))
        if name is None:
            for branch in schema.get("oneOf", ()):
                self.visit(branch, sources)
            for keyword, step in (("items", ITEMS), ("additionalProperties", VALUES)):
                if isinstance(schema.get(keyword), dict):
                    self.visit(schema[keyword], self._stated.parts(sources).get(step, ()))
            return
        key = (name, *sorted({id(source) for source in sources}))
        if not sources or key in self._seen or len(self._seen) >= _MOST_STEPS:
            return
        self._seen.add(key)
        component = self._components[name]
        parts = self._stated.parts(sources)
        known = self.found.setdefault(name, {})
        for each, value in component.get("properties", {}).items():
            if each in parts:
                facts = _common([self._facts(part) for part in parts[each]])
                known[each] = _common([known[each], facts]) if each in known else facts
                self.visit(value, parts[each])
        self.visit({one: component[one] for one in ("oneOf", "additionalProperties") if one in component}, sources)

    def _facts(self, schema: Any, seen: tuple[int, ...] = ()) -> dict[str, Any]:
        """Return the facts of a schema, of what it refers to and of all that it is composed of."""
        if not isinstance(schema, Mapping) or id(schema) in seen:
            return {}
        seen = (*seen, id(schema))
        found: dict[str, Any] = self._facts(self._stated.follow(schema), seen) if "$ref" in schema else {}
        composed = schema.get("allOf")
        for part in composed if isinstance(composed, list) else ():
            found = {**found, **self._facts(part, seen)}
        return {**found, **stated_facts(schema)}


def _common(every: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Return the facts that are stated alike everywhere."""
    first, *others = every or [{}]
    return {name: value for name, value in first.items() if all(one.get(name) == value for one in others)}
