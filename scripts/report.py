"""What a run did, in figures: for people in a few lines, for programs as JSON."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict, dataclass, field


@dataclass(slots=True)
class ServiceReport:
    """One service: its operations, how many were generated, its 2xx JSON answers and how many are typed.

    `warnings` is every complaint of the generator; `notes` says what was not taken as written, each with its JSON
    pointer, and `kinds` how much of it there is by kind.
    """

    operations: int = 0
    generated: int = 0
    json_2xx: int = 0
    json_2xx_typed: int = 0
    warnings: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    kinds: dict[str, int] = field(default_factory=dict)


@dataclass(slots=True)
class Report:
    """One run.

    `failed` maps a document to the reason; those of `without_client` never had a client that could be kept, and of
    those that are `unforeseen` the pipeline does not say what is wrong with them, only what it failed with. `withdrawn`
    are the services that the archive no longer has, `pruned` those dropped. `stale_overlays` and `stale_names` match
    nothing any more.
    """

    documents: int = 0
    services: dict[str, ServiceReport] = field(default_factory=dict)
    failed: dict[str, str] = field(default_factory=dict)
    without_client: list[str] = field(default_factory=list)
    unforeseen: list[str] = field(default_factory=list)
    withdrawn: list[str] = field(default_factory=list)
    pruned: list[str] = field(default_factory=list)
    stale_overlays: list[str] = field(default_factory=list)
    stale_names: list[str] = field(default_factory=list)

    def total(self, figure: str) -> int:
        return sum(getattr(service, figure) for service in self.services.values())

    @property
    def warnings(self) -> int:
        return sum(len(service.warnings) for service in self.services.values())

    def to_json(self) -> str:
        """Write the report as JSON."""
        figures = {figure: self.total(figure) for figure in ("operations", "generated", "json_2xx", "json_2xx_typed")}
        return json.dumps({**asdict(self), **figures, "warnings": self.warnings}, indent=2, sort_keys=True) + "\n"

    def lines(self) -> list[str]:
        """Say what was done."""
        generated, typed = self.total("generated"), self.total("json_2xx_typed")
        lines = [
            f"{self.documents} documents, {generated} of {self.total('operations')} operations generated",
            f"{typed} of {self.total('json_2xx')} JSON answers typed, {self.warnings} warnings",
        ]
        lines += [
            f"{len(one.warnings)} warnings: {name}" for name, one in sorted(self.services.items()) if one.warnings
        ]
        kinds = sum((Counter(one.kinds) for one in self.services.values()), Counter[str]())
        lines += [f"not taken as written: {sum(kinds.values())} places (--report FILE names each)"] if kinds else []
        lines += [f"  {count} x {kind}" for kind, count in sorted(kinds.items(), key=lambda pair: (-pair[1], pair[0]))]
        if self.withdrawn:
            lines.append(f"withdrawn upstream, client kept: {', '.join(self.withdrawn)}")
        if self.pruned:
            lines.append(f"withdrawn upstream, client dropped: {', '.join(self.pruned)}")
        lines += [f"names.toml: {name} matches nothing any longer" for name in self.stale_names]
        lines += [f"an overlay matches no longer: {action}" for action in self.stale_overlays]
        return lines
