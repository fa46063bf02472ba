"""Documents changed by chance: no run ends, nothing fails unforeseen, no operation is lost in silence."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.pipeline import compat
from tests.pipeline.compat import SEED, documents, mutants, tried
from tests.pipeline.conftest import REAL

MUTANTS = 60
LARGEST = 40_000


def test_mutants_give_whole_clients_or_lines_of_the_report(own_archive: Path) -> None:
    result = tried(mutants(documents([*REAL[-1:], own_archive], below=LARGEST), MUTANTS, SEED))
    assert result.faults == []
    assert result.whole > MUTANTS * 0.8
    assert len(result.unlike) <= MUTANTS / 50, result.unlike


def test_what_is_the_pipelines_fault_is_told_with_the_number_of_the_mutant(
    own_archive: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def explode(*_: object, **__: object) -> None:
        raise ZeroDivisionError("unforeseen")

    monkeypatch.setattr(compat, "archives", lambda _: [own_archive])
    monkeypatch.setattr("scripts.making.normalise", explode)
    assert compat.main(["--mutants", "3", "--only", "2"]) == 1
    assert "fault: mutant2: at /: ZeroDivisionError: unforeseen" in capsys.readouterr().err
