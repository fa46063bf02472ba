"""An import that is killed goes on where it was: the short form of `python -m tests.chaos.kill`."""

from __future__ import annotations

import sys

import pytest

from tests.chaos.kill import KINDS, check, run


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
@pytest.mark.parametrize("kind", KINDS)
def test_an_import_that_is_killed_again_and_again_loses_nothing_and_does_nothing_twice(kind, tmp_path):
    ended = run(kind, count=1000, kills=4, seed=3, directory=tmp_path)
    assert ended.kills >= 1
    check(kind, 1000, ended)
