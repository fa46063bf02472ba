"""What changed between two locks, for whoever uses the clients: each change with the version step it asks for. Pure.

`major` breaks programs that work: what they name is gone, what they need not send is wanted, a key that sufficed does
not, an answer holds what it did not. `minor` is what they can do or be warned of now, `patch` the rest. That an answer
may leave a field out breaks nothing: none was ever promised.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from scripts.compatibility import STEPS, Change, Step, code, counted
from scripts.lock import Entry
from scripts.model_changes import ModelChanges, Pairs
from scripts.operation_changes import Facts, Told, operation_changes

UNSEEN = "the document changed in nothing that a program sees"


def compare(old: Mapping[str, Entry], new: Mapping[str, Entry]) -> list[Change]:
    """List what changed, by service."""
    return [change for name in sorted({*old, *new}) for change in _service(name, old.get(name), new.get(name))]


def largest(changes: Iterable[Change]) -> Step:
    """Return the step that all of `changes` together ask for."""
    return min((change.step for change in changes), key=STEPS.index, default="patch")


def pair_operations(old: Mapping[str, Facts], new: Mapping[str, Facts]) -> tuple[Pairs, list[str], list[str]]:
    """Find the operations that are the same, by address, else by key, else by operation id; and those gone and come."""
    gone, come = dict(old), dict(new)
    pairs: list[tuple[str, str]] = []
    for identity in ("address", "key", "operation_id"):
        before, after = ({key: _identity(identity, key, facts) for key, facts in side.items()} for side in (gone, come))
        counts = Counter(before.values()), Counter(after.values())
        found = {name: key for key, name in after.items()}
        for key, name in before.items():
            if name and counts[0][name] == counts[1][name] == 1:
                pairs.append((key, found[name]))
                del gone[key], come[found[name]]
    return sorted(pairs), sorted(gone), sorted(come)


def _identity(kind: str, key: str, facts: Facts) -> str:
    if kind == "address":  # whatever its path parameters are called
        return re.sub(r"{[^/]*}", "{}", _address(facts))
    return key if kind == "key" else facts.get(kind, "")


def _service(name: str, old: Entry | None, new: Entry | None) -> Iterator[Change]:
    if new is None:
        calls = tuple(sorted(old.operations)) if old else ()
        yield Change(name, "", "service removed, and its client with it", "major", calls)
    elif old is None:
        yield Change(name, "", f"service added, with {counted(len(new.operations), 'operation')}", "minor")
        yield from _whole(name, new, sorted(new.operations), "added", "minor")
    else:
        changes = [*_kept_service(name, old, new)]
        if not changes and old.sha256 != new.sha256:
            changes = [Change(name, "", UNSEEN, "patch")]
        yield from changes


def _kept_service(name: str, old: Entry, new: Entry) -> Iterator[Change]:
    for text, step in _document(old, new):
        yield Change(name, "", text, step)
    pairs, gone, come = pair_operations(old.operations, new.operations)
    models = ModelChanges(old, new, pairs)
    yield from _whole(name, old, gone, "removed", "major")
    for before, after in pairs:
        facts = old.operations[before], new.operations[after]
        for text, step in _renamed(before, after, *facts):
            yield Change(name, code(after), text, step, (before,), f"call {code(after)}")
        for text, step in operation_changes(*facts, models.classes):
            yield Change(name, code(after), text, step, (before,), text)
    yield from _whole(name, new, come, "added", "minor")
    yield from models.changes(name)


def _document(old: Entry, new: Entry) -> Told:
    if new.withdrawn and not old.withdrawn:
        yield "service withdrawn: it has no document any more; its client is kept, deprecated", "minor"
    if old.withdrawn and not new.withdrawn:
        yield "service is back: it has a document again", "minor"
    if old.path and old.path != new.path:
        yield f"document moved: {code(new.path)}, before {code(old.path)}", "patch"


def _whole(name: str, entry: Entry, keys: Sequence[str], became: str, step: Step) -> Iterator[Change]:
    for key in keys:
        text = f"operation {became} ({code(_address(entry.operations[key]))})"
        yield Change(name, code(key), text, step, (key,), "removed, without replacement" if step == "major" else "")


def _address(facts: Facts) -> str:
    return f"{facts['method']} {facts['path']}"


def _renamed(before: str, after: str, old: Facts, new: Facts) -> Told:
    moved = f"{code(_address(new))}, before {code(_address(old))}" if _address(old) != _address(new) else ""
    if before != after:
        yield f"operation renamed, before {code(before)} ({moved or code(_address(new))})", "major"
    elif moved:
        yield f"operation moved: {moved}", "patch"
