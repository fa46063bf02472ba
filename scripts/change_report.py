"""Write the changes as Markdown, for the body of a pull request. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from scripts.changes import UNSEEN, largest
from scripts.compatibility import STEPS, Change, Step, code, counted
from scripts.pull_request import MAXIMUM_CHARACTERS

_SUBJECTS: Final = 8
"""How many that changed alike are named one by one."""

_BROKEN: Final = 30
"""How many lines of broken calls come first."""


@dataclass(frozen=True, slots=True)
class ChangeReport:
    """What to tell: the changes, the documents that could not be used with their reasons, what matches no longer.

    `notes` says what was not taken as written, by changed service.
    """

    changes: Sequence[Change]
    failed: Mapping[str, str] = field(default_factory=dict)
    stale_overlays: Sequence[str] = ()
    stale_names: Sequence[str] = ()
    notes: Mapping[str, Sequence[str]] = field(default_factory=dict)

    def markdown(self) -> str:
        """Write the report. Long lists are folded, and cut where the whole would be too long."""
        # Cutting shortens until nothing is listed but counts, which always fit.
        texts = (self._written(most) for most in (500, 100, 40, 15, 5, 0))
        return next((text for text in texts if len(text) <= MAXIMUM_CHARACTERS), "")[:MAXIMUM_CHARACTERS]

    def _written(self, most: int) -> str:
        return "\n".join([*self._head(most), *self._problems(most), *self._services(most)]).rstrip() + "\n"

    def _head(self, most: int) -> Iterator[str]:
        breaking = [change for change in self.changes if change.breaking]
        services = counted(len({change.service for change in self.changes}), "service")
        step = largest(self.changes)
        yield from (f"# The API changed: {services}, {counted(len(breaking), 'breaking change')} ({step})", "")
        if breaking:
            lines = _bullets(_broken_calls(breaking), min(most, _BROKEN))
            yield from ("**Broken calls**, and what to do instead:", "", *lines, "")

    def _problems(self, most: int) -> Iterator[str]:
        for title, lines in (
            (
                "Documents that cannot be used; their last good clients are kept",
                [f"{code(path)}: {code(reason)}" for path, reason in sorted(self.failed.items())],
            ),
            ("Overlays that match nothing any longer", [code(one) for one in self.stale_overlays]),
            ("Names in `names.toml` that match nothing any longer", [code(one) for one in self.stale_names]),
        ):
            if lines:
                yield from (f"## {title}", "", *_bullets(lines, max(most, 5)), "")

    def _services(self, most: int) -> Iterator[str]:
        by_service: dict[str, list[Change]] = {}
        for change in self.changes:
            by_service.setdefault(change.service, []).append(change)
        seen = {name: changes for name, changes in by_service.items() if any(one.text != UNSEEN for one in changes)}
        if seen:
            yield from ("| service | major (breaking) | minor | patch |", "|---|--:|--:|--:|")
            for name, changes in seen.items():
                steps = Counter(change.step for change in changes)
                yield f"| {name} | " + " | ".join(str(steps[step] or "") for step in STEPS) + " |"
            yield ""
        unseen = [name for name in by_service if name not in seen]
        if unseen:
            yield from (f"Only texts changed, nothing that a program sees (patch): {', '.join(unseen)}.", "")
        for name, changes in seen.items():
            yield from (f"## {name}", "")
            breaking = _lines(changes, "major")
            if breaking:
                yield from (f"**Breaking** ({_count(changes, 'major')}, major):", "", *_bullets(breaking, most), "")
            others = [f"{step}: {line}" for step in STEPS[1:] for line in _lines(changes, step)]
            if others:
                title = ", ".join(f"{_count(changes, step)} {step}" for step in STEPS[1:] if _count(changes, step))
                yield from ("<details>", f"<summary>Not breaking: {title}</summary>", "")
                yield from (*_bullets(others, most), "", "</details>", "")
            if notes := [code(note) for note in self.notes.get(name, ())]:
                yield from ("<details>", f"<summary>Not taken as written: {counted(len(notes), 'place')}</summary>", "")
                yield from (*_bullets(notes, most), "", "</details>", "")


def _broken_calls(changes: Sequence[Change]) -> list[str]:
    """Write what becomes of calls, those with the same fate on one line; then what concerns no call."""
    by_calls: dict[tuple[str, ...], list[str]] = {}
    for change in sorted(changes, key=lambda change: not change.calls):
        subjects = change.calls or (change.service,)
        by_calls.setdefault(subjects, []).append(change.instead or f"{change.subject} {change.text}".strip())
    return [f"{_named([code(one) for one in subjects])}: {'; '.join(texts)}" for subjects, texts in by_calls.items()]


def _count(changes: Sequence[Change], step: Step) -> int:
    return sum(change.step == step for change in changes)


def _lines(changes: Sequence[Change], step: Step) -> list[str]:
    """Write the changes that ask for `step`; what changed alike on one line."""
    alike: dict[str, list[str]] = {}
    for change in changes:
        if change.step == step:
            alike.setdefault(change.text, []).append(change.subject)
    lines = []
    for text, subjects in alike.items():
        named = _named(subjects)
        lines.append(f"{named}: {text}" if named else text)
    return lines


def _named(subjects: Sequence[str]) -> str:
    """Name what changed alike: fields `A.x`, `B.x`."""
    kind = subjects[0].rpartition("`")[0].partition("`")[0]
    alike = kind and all(subject.startswith(f"{kind}`") for subject in subjects)
    listed = [subject.removeprefix(kind) if alike else subject for subject in subjects[:_SUBJECTS]]
    many = f"{kind.strip()}s " if len(subjects) > 1 else kind
    rest = f" and {len(subjects) - _SUBJECTS} more" if len(subjects) > _SUBJECTS else ""
    return (many if alike else "") + ", ".join(listed) + rest


def _bullets(lines: Sequence[str], most: int) -> list[str]:
    cut = [f"- … and {len(lines) - most} more"] if len(lines) > most else []
    return [f"- {line}" for line in lines[:most]] + cut
