"""Make the client of one service, of its document or of the last good normal form of that."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from scripts import lock
from scripts.archive import ROOT, Document, Source
from scripts.audit import audit
from scripts.field_facts import annotate
from scripts.loading import DocumentError, load
from scripts.locating import locate
from scripts.names import RESERVED_RESOURCES, NameCollision, Overrides, name_operations
from scripts.normalise import normalise
from scripts.operations import build_operations, describe, is_json
from scripts.overlays import Action, OverlayError, apply, load_overlays
from scripts.pages import note_plain_listings
from scripts.parsing import GenerationError, Service, parse
from scripts.render import RUNTIME, render_service
from scripts.report import ServiceReport
from scripts.request_schemas import FILE, render_request_schemas
from scripts.scopes import render_scopes
from scripts.templates.runtime.types import Operation

FORESEEN: Final = (DocumentError, GenerationError, NameCollision, OverlayError)
"""What says what is wrong with a document."""


@dataclass(slots=True)
class Made:
    """One service: its normal form, its files, its operations, its entry in the lock and in the report.

    One that is `kept` is that of the former tree: its files stay where they are, in that directory.
    """

    document: str
    files: dict[str, str]
    operations: list[Operation]
    entry: lock.Entry
    report: ServiceReport = field(default_factory=ServiceReport)
    stale: list[str] = field(default_factory=list)
    kept: Path | None = None


@dataclass(frozen=True, slots=True)
class Failure:
    """Why there is no client of a document; `foreseen` if the pipeline knows what is wrong with it."""

    reason: str
    foreseen: bool


@dataclass(frozen=True, slots=True)
class Inputs:
    """What a run reads besides the archive."""

    source: Source
    overrides: Overrides
    overlays: Mapping[str, list[Action]]

    @classmethod
    def load(cls, directory: Path = ROOT / "specs") -> Inputs:
        """Read `sources.toml`, `names.toml` and the overlays."""
        return cls(
            Source.load(directory / "sources.toml"),
            Overrides.load(directory / "names.toml"),
            load_overlays(directory / "overlays"),
        )

    def digest(self, service: str) -> str:
        """Return a digest of what is said of one service: a client that was made with another is out of date."""
        actions = [asdict(action) for action in self.overlays.get(service, [])]
        return hashlib.sha256(json.dumps([self.overrides.of(service), actions], default=str).encode()).hexdigest()[:16]


def make_service(document: Document, inputs: Inputs, previous: lock.Entry | None) -> Made:
    """Make the client of one document. Raises DocumentError, OverlayError, GenerationError or NameCollision."""
    loaded = load(document)
    stale = apply(loaded, inputs.overlays.get(document.service, []))
    made = _make_of(loaded, document, inputs, previous)
    made.stale = stale
    return made


def _make_of(loaded: dict[str, Any], document: Document, inputs: Inputs, previous: lock.Entry | None) -> Made:
    """Make the client of a document that is loaded and corrected."""
    service = document.service
    if (RUNTIME / f"{service}.py").exists() or service in {"operations", "schemas", "services", *RESERVED_RESOURCES}:
        raise GenerationError(f"{document.path}: a service cannot be called {service!r}; name it in specs/sources.toml")
    previous = previous or lock.Entry("", "")
    overrides = inputs.overrides.models_of(service)
    normalised = normalise(loaded, service=service, names=previous.names, overrides=overrides)
    annotate(loaded, normalised)
    entry = replace(
        previous,
        directory=document.directory,
        sha256=document.sha256,
        path=document.path,
        names=normalised.names,
        inputs=inputs.digest(service),
        withdrawn=False,
    )
    made, parsed = make_of_normal(service, normalised.document, entry, inputs.overrides)
    if findings := audit(loaded, normalised.origins, parsed, made.files):
        raise GenerationError("\n  ".join([f"{document.path}: not what the document describes:", *findings]))
    made.files[FILE] = render_request_schemas(loaded, normalised)
    note_plain_listings(parsed.described, normalised)
    made.report.notes, made.report.kinds = [*normalised.notes], dict(normalised.notes.kinds)
    return made


def reason_of(error: Exception, document: Document, inputs: Inputs) -> str:
    """Say what is wrong with a document, and where: as the error says, else at what it no longer fails without."""
    if isinstance(error, DocumentError):
        return f"at {error.pointer or '/'}: {error.reason}"
    reason = str(error).removeprefix(f"{document.path}: ")
    if isinstance(error, OverlayError):
        return reason
    if not isinstance(error, FORESEEN):
        reason = f"{type(error).__name__}: {reason:.500}"

    def fails(part: dict[str, Any]) -> bool:
        try:
            _make_of({"openapi": "3.0.3", "info": {}, "paths": {}, **part}, document, inputs, None)
        except Exception as other:  # noqa: BLE001 - the same failure or another
            return type(other) is type(error)
        return False

    pointer = ""
    with suppress(Exception):  # the place is worth less than the other services
        loaded = load(document)
        apply(loaded, inputs.overlays.get(document.service, []))
        pointer = locate(loaded, fails)
    return f"at {pointer or '/'}: {reason}"


def make_of_normal(
    service: str, document: dict[str, Any], entry: lock.Entry, overrides: Overrides
) -> tuple[Made, Service]:
    """Make the client of a normalised document. Names in `entry` stay; what it says of operations is made anew."""
    described = list(describe(document, service))
    keys = name_operations([one.facts for one in described], overrides, entry.keys)
    parsed = parse(document, service, described, keys)
    parsed.given = frozenset(key for address, key in keys.items() if f"{service}.{address}" in overrides.methods)
    operations = build_operations(described, keys, parsed.types)
    if entry.withdrawn:
        operations = [replace(operation, deprecated=True) for operation in operations]
    entry = replace(
        entry,
        operations={
            operation.key: lock.facts(operation, one, parsed)
            for one, operation in zip(described, operations, strict=True)
        },
        schemas=lock.models(parsed, document["components"]["schemas"]),
    )
    files = render_service(parsed, operations) | render_scopes(operations)
    return Made(lock.write_document(document), files, operations, entry, _service_report(parsed)), parsed


def _service_report(service: Service) -> ServiceReport:
    made = [described for described in service.described if described.address in service.endpoints]
    stated, typed = (
        [
            content["schema"]
            for described in chosen
            for response in described.operation["responses"].values()
            for media, content in response.get("content", {}).items()
            if is_json(media)
        ]
        for chosen in (service.described, made)
    )
    return ServiceReport(
        operations=len(service.described),
        generated=len(made),
        json_2xx=len(stated),
        json_2xx_typed=sum(map(bool, typed)),
        warnings=service.warnings,
    )
