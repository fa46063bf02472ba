"""Real documents with random damage: each is refused as a document or gives a whole client; nothing else happens."""

from __future__ import annotations

import random
from copy import deepcopy
from typing import Any

import pytest

from scripts import generate as command
from scripts.archive import read_archive
from scripts.generate import Inputs, make_service
from scripts.loading import DocumentError, load
from scripts.names import NameCollision
from scripts.render import GenerationError
from tests.pipeline.conftest import REAL

MUTANTS = 200
LARGEST = 40_000
JUNK: list[Any] = [
    None,
    [],
    {},
    "text",
    "",
    5,
    1.5,
    True,
    ["a", 1],
    '\'"""\\',
    {"$ref": "#/components/schemas/none"},
    {"$ref": 5},
    {"$ref": "#/info"},
    {"enum": ['\'"""\\', "\n", "class", None, 1]},
    {"type": ["string", "null", "object"]},
    {"allOf": []},
    {"oneOf": [{}, {"type": "array"}]},
    {"type": "object", "properties": {"a": {"allOf": [{"type": "string"}, {"type": "object"}]}}},
    {"type": "object", "additionalProperties": {"type": "array", "items": {"properties": {"class": {}}}}},
    {"type": "object", "properties": {"@type": {"type": "string"}, "type": {"properties": {"x": {}}}}},
]
KEYS = """
$ref allOf oneOf anyOf type items properties enum required class additionalProperties discriminator in name schema
security parameters default 200 servers deprecated patternProperties nullable format
""".split()


def places(value: Any) -> list[tuple[Any, Any]]:
    """List every container in `value` with each of its keys, what only explains left out."""
    found: list[tuple[Any, Any]] = []
    waiting = [value]
    while waiting:
        container = waiting.pop()
        keys = list(container) if isinstance(container, dict) else range(len(container))
        for key in keys:
            if key not in ("example", "examples", "description", "summary"):
                found.append((container, key))
                waiting += [container[key]] if isinstance(container[key], (dict, list)) else []
    return found


def damage(document: dict[str, Any], chance: random.Random) -> None:
    """Drop, replace, rename, move and add a few nodes."""
    listed = places(document)
    for _ in range(chance.randint(1, 10)):
        (container, key), (other, origin) = chance.choice(listed), chance.choice(listed)
        try:
            match chance.randrange(5):
                case 0:
                    del container[key]
                case 1:
                    container[key] = deepcopy(chance.choice(JUNK))
                case 2:
                    container[key] = deepcopy(other[origin])
                case 3 if isinstance(container, dict):
                    container[chance.choice(KEYS)] = container.pop(key)
                case _ if isinstance(container, dict):
                    container[chance.choice(KEYS)] = deepcopy(chance.choice(JUNK))
        except (KeyError, IndexError):
            continue  # damaged before


@pytest.mark.skipif(not REAL, reason="no archive in $EMPORIX_SPECS_DIR or ../shared/openapi")
def test_a_damaged_document_is_refused_or_gives_a_whole_client(monkeypatch: pytest.MonkeyPatch) -> None:
    inputs = Inputs(Inputs.load().source, Inputs.load().overrides, {})
    documents = [(one, load(one)) for one in read_archive(REAL[-1], inputs.source) if len(one.data) < LARGEST]
    chance = random.Random(20260821)
    made, refused, audited = 0, 0, []
    for _ in range(MUTANTS):
        document, loaded = chance.choice(documents)
        mutant = deepcopy(loaded)
        damage(mutant, chance)
        if not (isinstance(mutant.get("paths"), dict) and isinstance(mutant.get("info"), dict)):
            continue  # loading sees that
        monkeypatch.setattr(command, "load", lambda _, mutant=mutant: mutant)
        try:
            report = make_service(document, inputs, None).report
        except (DocumentError, NameCollision):
            refused += 1
        except GenerationError as error:
            audited.append(str(error))
        else:
            made += 1
            assert report.warnings == []
            assert report.generated == report.operations
    assert made > MUTANTS / 2
    assert refused
    # Not a crash but the audit at work: a few kinds of damage contradict themselves too much to be kept whole.
    assert len(audited) <= MUTANTS / 50, audited
    assert all("not what the document describes" in reason for reason in audited)
