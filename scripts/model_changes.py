"""What changed in the models of one service: classes, their fields, what unions are one of. Pure."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from scripts.compatibility import Change, Classes, Step, code, names_in, retyped, type_step
from scripts.lock import Entry

Pairs: TypeAlias = Sequence[tuple[str, str]]
"""The keys of the same operations, old and new."""


class ModelChanges:
    """The models of a service, old and new: which are the same under another name, and what became of each.

    A class is the same as another that is now where it was in the document, or that came when the other went and is in
    the same place of an operation or of a field; and the two have a field in common.
    """

    def __init__(self, old: Entry, new: Entry, pairs: Pairs) -> None:
        self._old, self._new = old.schemas, new.schemas
        self._places: tuple[Mapping[str, str], Mapping[str, str]] = (old.names, new.names)
        self._sent, self._answered = (
            {name for facts in old.operations.values() for name in _reached(old, facts.get(fact))} for fact in _TYPES
        )
        self._calls: dict[str, list[str]] = {}
        for key, facts in sorted(old.operations.items()):
            for name in {name for fact in _TYPES for name in _reached(old, facts.get(fact))}:
                self._calls.setdefault(name, []).append(key)
        self.renamed = self._renamed([(old.operations[before], new.operations[after]) for before, after in pairs])
        self.classes: tuple[Classes, Classes] = self._classes()

    def changes(self, service: str) -> Iterator[Change]:
        """Tell what changed."""
        same = {name: self.renamed.get(name, name) for name in self._old}
        for name, other in sorted(self.renamed.items()):
            calls = tuple(self._calls.get(name, ()))
            yield Change(service, f"model {code(name)}", f"is called {code(other)} now", "major", calls)
        gone = sorted(name for name, other in same.items() if other not in self._new)
        if gone:
            yield Change(service, "", f"models removed: {', '.join(map(code, gone))}", "major")
        for name, other in sorted(same.items()):
            if other in self._new:
                where, calls = self._where(name), tuple(self._calls.get(name, ()))
                for subject, text, step in self._of_model(name, other):
                    yield Change(service, subject, f"{text} ({where})", step, calls)
        come = sorted(self._new.keys() - same.values())
        if come:
            yield Change(service, "", f"models added: {', '.join(map(code, come))}", "minor")

    def _of_model(self, name: str, other: str) -> Iterator[tuple[str, str, Step]]:
        old, new = self._old[name], self._new[other]
        model = f"model {code(other)}"
        # What no JSON body holds is part of a form or of a further answer: it may be either.
        sent = name in self._sent or name not in self._answered
        answered = name in self._answered or name not in self._sent
        if ("one_of" in old) != ("one_of" in new):
            yield model, f"is {'a union' if 'one_of' in new else 'one class'} now", "major"
            return
        members = {self.renamed.get(one, one) for one in old.get("one_of", ())}, set(new.get("one_of", ()))
        for one in sorted(members[0] - members[1]):
            yield model, f"can be {code(one)} no more", "major" if sent else "patch"
        for one in sorted(members[1] - members[0]):
            yield model, f"can be {code(one)} too", "major" if answered else "minor"
        required = set(old.get("required", ())), set(new.get("required", ()))
        fields = old.get("fields", {}), new.get("fields", {})
        for field in sorted(fields[0] | fields[1]):
            called = f"field {code(f'{other}.{field}')}"
            if field not in fields[1]:
                yield called, "removed", "major"
                continue
            if field not in fields[0]:
                needed = sent and field in required[1]
                yield called, f"added, {'required' if needed else 'optional'}", "major" if needed else "minor"
                continue
            yield from self._retyped(called, fields[0][field], fields[1][field], sent=sent, answered=answered)
            if field in required[1] - required[0]:
                yield called, "made required", "major" if sent else "patch"
            elif field in required[0] - required[1]:
                yield called, "made optional", "minor" if sent else "patch"
        others = old.get("others", "Any"), new.get("others", "Any")
        yield from self._retyped(f"other fields of {code(other)}", *others, sent=sent, answered=answered)

    def _retyped(
        self, called: str, old: str, new: str, *, sent: bool, answered: bool
    ) -> Iterator[tuple[str, str, Step]]:
        step = type_step(old, new, self.classes, sent=sent, answered=answered)
        if step is not None:
            yield called, retyped(old, new), step

    def _where(self, name: str) -> str:
        places = {"sent": self._sent, "answered": self._answered}
        return " and ".join(place for place, names in places.items() if name in names) or "in a form or further answer"

    def _renamed(self, operations: Sequence[tuple[Mapping[str, Any], Mapping[str, Any]]]) -> dict[str, str]:
        """Map a class to the one that is now in most of its places, where none of them has its name any more."""
        bodies = [(old.get(fact), new.get(fact)) for old, new in operations for fact in _TYPES]
        renamed: dict[str, str] = {}
        while True:  # what holds a place may be renamed itself
            found: dict[str, Counter[str]] = defaultdict(Counter)
            for name, other in (*self._placed(renamed), *_in_place(bodies), *_in_place(self._fields(renamed))):
                found[name][other] += 1
            before = len(renamed)
            for name, others in sorted(found.items()):
                other = max(sorted(others), key=others.__getitem__)
                is_gone = name in self._old and name not in renamed and name not in others
                is_free = other not in renamed.values() and (other not in self._old or other in renamed)
                if is_gone and is_free and other in self._new and _alike(self._old[name], self._new[other]):
                    renamed[name] = other
            if len(renamed) == before:
                return renamed

    def _placed(self, renamed: Mapping[str, str]) -> Iterator[tuple[str, str]]:
        """Yield the classes, old and new, of each place in the document; it is written with the name of its holder."""
        old, new = self._places
        for place, name in old.items():
            holder, dot, step = place.partition(".")
            other = new.get(f"{renamed.get(holder, holder)}{dot}{step}")
            if other is not None:
                yield name, other

    def _fields(self, renamed: Mapping[str, str]) -> Iterator[tuple[str, str]]:
        """Yield the types, old and new, of each field of a class that is in both."""
        for name, facts in self._old.items():
            other = self._new.get(renamed.get(name, name), {}).get("fields", {})
            for field, annotation in facts.get("fields", {}).items():
                if field in other:
                    yield annotation, other[field]

    def _classes(self) -> tuple[Classes, Classes]:
        # A union that is there in both is compared once, by itself, and not wherever it stands.
        old: dict[str, Collection[str]] = {name: (other,) for name, other in self.renamed.items()}
        for name, facts in self._old.items():
            if "one_of" in facts and self.renamed.get(name, name) not in self._new:
                old[name] = [self.renamed.get(one, one) for one in facts["one_of"]]
        kept = {self.renamed.get(name, name) for name in self._old}
        new = {name: facts["one_of"] for name, facts in self._new.items() if "one_of" in facts and name not in kept}
        return old, new


_TYPES = ("request_type", "response_type")


def _in_place(types: Iterable[tuple[str | None, str | None]]) -> Iterator[tuple[str, str]]:
    """Yield the classes that types, old and new, have in the same place."""
    for old, new in types:
        names = names_in(old or "None"), names_in(new or "None")
        if len(names[0]) == len(names[1]):
            yield from zip(*names, strict=True)


def _alike(old: Mapping[str, Any], new: Mapping[str, Any]) -> bool:
    if "one_of" in old or "one_of" in new:
        return "one_of" in old and "one_of" in new
    return bool(old["fields"].keys() & new["fields"].keys())


def _reached(entry: Entry, annotation: str | None) -> set[str]:
    """Name the classes that a body of this type holds, by however many steps."""
    waiting = [*names_in(annotation or "None")]
    found: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name not in found and name in entry.schemas:
            found.add(name)
            facts = entry.schemas[name]
            types = [*facts.get("fields", {}).values(), *facts.get("one_of", ()), facts.get("others", "Any")]
            waiting += [inner for each in types for inner in names_in(each)]
    return found
