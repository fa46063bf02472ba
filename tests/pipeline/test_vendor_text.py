"""The documents' own sentences stay out of the repository: facts are what the clients are made of."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from scripts.archive import ROOT, Source, read_archive
from scripts.loading import load

SHORTEST_SENTENCE = 40  # characters: anything shorter may be said alike by chance
PROSE = ("description", "summary", "title")


def sentences(node: Any) -> Iterator[str]:
    """Yield every line of prose in a document."""
    if isinstance(node, dict):
        for name, value in node.items():
            if name in PROSE and isinstance(value, str):
                yield from (line.strip(" \t*#-`") for line in value.splitlines())
            yield from sentences(value)
    elif isinstance(node, list):
        for value in node:
            yield from sentences(value)


def test_no_sentence_of_the_documents_stands_in_the_repository(real_archive: Path) -> None:
    documents = read_archive(real_archive, Source.load(ROOT / "specs" / "sources.toml"))
    prose = {line for document in documents for line in sentences(load(document)) if len(line) >= SHORTEST_SENTENCE}
    assert len(prose) > 1000
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for name in filter(None, listed.split("\0")):
        path = ROOT / name
        if path.is_file():
            lines = {line.strip(" \t*#-`\"'") for line in path.read_text(encoding="utf-8").splitlines()}
            assert not lines & prose, f"{name} repeats the documents"


def strings(path: Path) -> Iterator[str]:
    """Yield every docstring of a module, those below a field included."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            yield node.value.value


def phrases(text: str) -> set[str]:
    """Split a text into sentences, whatever lines they are broken into."""
    said = (" ".join(sentence.split()).strip(" *#-`").lower() for sentence in re.split(r"[.!?:]\s|\n\s*\n", text + " "))
    return {sentence for sentence in said if len(sentence) >= SHORTEST_SENTENCE and " " in sentence}


def test_no_sentence_of_the_documents_stands_in_a_docstring(real_archive: Path) -> None:
    documents = read_archive(real_archive, Source.load(ROOT / "specs" / "sources.toml"))
    prose = {said for document in documents for line in sentences(load(document)) for said in phrases(line)}
    assert len(prose) > 1000
    package = ROOT / "generated" / "emporix_api"
    written = {said for path in package.rglob("*.py") for text in strings(path) for said in phrases(text)}
    assert len(written) > 500
    assert sorted(written & prose) == []
