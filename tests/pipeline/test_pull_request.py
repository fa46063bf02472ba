from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from scripts import pull_request
from scripts.archive import ROOT

REPORT = "# The API changed: 1 service, 0 breaking changes\n\nMore.\n"
GH = """#!{python}
import json, pathlib, sys
here = pathlib.Path({here!r})
arguments = sys.argv[1:]
bodies = [pathlib.Path(each.removeprefix("body=@")) for each in arguments if each.endswith("body.md")]
with (here / "calls").open("a") as calls:
    calls.write(json.dumps([arguments, *(body.read_text() for body in bodies)]) + "\\n")
if arguments[:2] == ["pr", "list"]:
    print((here / "open").read_text())
"""


def git(directory: Path, *arguments: str) -> str:
    command = ("git", "-c", "user.name=t", "-c", "user.email=t@example.com", *arguments)
    return subprocess.run(command, cwd=directory, check=True, capture_output=True, text=True).stdout.strip()


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a repository with a remote, in which something was regenerated, and a `gh` that only takes notes."""
    git(tmp_path, "init", "--quiet", "--bare", "remote")
    git(tmp_path, "clone", "--quiet", "remote", "checkout")
    place = tmp_path / "checkout"
    for name in ("generated", "specs"):
        (place / name).mkdir()
        (place / name / "file").write_text("old")
    git(place, "add", "--all")
    git(place, "commit", "--quiet", "--message", "First")
    (place / "generated" / "file").write_text("new")
    (place / "specs" / "more").write_text("new")
    (place / "report.md").write_text("not to be committed")
    command = tmp_path / "bin" / "gh"
    command.parent.mkdir()
    command.write_text(GH.format(python=sys.executable, here=str(tmp_path)))
    command.chmod(0o755)
    (tmp_path / "open").write_text("[]")
    monkeypatch.setenv("PATH", f"{command.parent}{os.pathsep}{os.environ['PATH']}")
    return place


def calls(checkout: Path) -> list[list]:
    """Return what `gh` was called with but the listing: the arguments, then the body."""
    lines = [json.loads(line) for line in (checkout.parent / "calls").read_text().splitlines()]
    return [line for line in lines if line[0][:2] != ["pr", "list"]]


def propose(checkout: Path, *, failed: bool = False, environment: dict[str, str] | None = None) -> str:
    return pull_request.propose(REPORT, failed=failed, environment=environment or {}, directory=checkout)


def test_what_was_regenerated_is_pushed_and_proposed(checkout):
    propose(checkout)
    remote = checkout.parent / "remote"
    assert git(remote, "show", "regenerate:generated/file") == "new"
    assert git(remote, "show", "regenerate:specs/more") == "new"
    assert "report.md" not in git(remote, "ls-tree", "-r", "--name-only", "regenerate")
    [(arguments, body)] = calls(checkout)
    assert arguments[:2] == ["pr", "create"]
    assert "The API changed: 1 service, 0 breaking changes" in arguments
    assert "--draft" not in arguments
    assert body == REPORT


def test_what_failed_is_a_draft_that_says_so(checkout):
    names = {"GITHUB_SERVER_URL": "https://github.com", "GITHUB_REPOSITORY": "a/b", "GITHUB_RUN_ID": "7"}
    propose(checkout, failed=True, environment=names)
    [(arguments, body)] = calls(checkout)
    assert "--draft" in arguments
    assert "failed" in body
    assert "https://github.com/a/b/actions/runs/7" in body
    assert body.endswith(REPORT)


@pytest.mark.parametrize(
    ("was_draft", "failed", "ready"),
    [
        (False, False, None),
        (True, True, None),
        (True, False, ["pr", "ready", "5"]),
        (False, True, ["pr", "ready", "5", "--undo"]),
    ],
)
def test_the_open_pull_request_is_updated(checkout, was_draft, failed, ready):
    fork, own = ({"number": n, "isDraft": was_draft, "isCrossRepository": n == 4} for n in (4, 5))
    (checkout.parent / "open").write_text(json.dumps([fork, own]))
    assert propose(checkout, failed=failed) == "updated pull request 5"
    first, *rest = calls(checkout)
    assert first[0][:5] == ["api", "--silent", "--method", "PATCH", "repos/{owner}/{repo}/pulls/5"]
    assert first[1].endswith(REPORT)
    assert [call[0] for call in rest] == ([ready] if ready else [])


def test_a_second_run_writes_the_branch_anew(checkout):
    propose(checkout)
    git(checkout, "checkout", "--quiet", "--detach", "HEAD~1")
    (checkout / "generated" / "file").write_text("newer")
    propose(checkout)
    remote = checkout.parent / "remote"
    assert git(remote, "show", "regenerate:generated/file") == "newer"
    assert git(remote, "rev-list", "--count", "regenerate") == "2"


def test_a_clean_tree_proposes_nothing(checkout):
    git(checkout, "add", "--all")
    git(checkout, "commit", "--quiet", "--message", "Done")
    assert propose(checkout) == "nothing to propose"
    assert not (checkout.parent / "calls").exists()


def test_what_git_refuses_is_an_error(checkout, monkeypatch, capsys):
    monkeypatch.setattr(pull_request, "ROOT", checkout)
    assert pull_request.main(["--report", str(checkout / "none.md")]) == 1
    assert "none.md" in capsys.readouterr().err


def test_the_workflow_asks_for_no_more_than_it_needs():
    workflow = yaml.safe_load((ROOT / ".github" / "workflows" / "regenerate.yml").read_bytes())
    assert workflow["permissions"] == {"contents": "write", "pull-requests": "write"}
    assert set(workflow[True]) == {"schedule", "workflow_dispatch"}  # YAML 1.1 reads `on` as true
    steps = workflow["jobs"]["regenerate"]["steps"]
    ci = (ROOT / ".github" / "workflows" / "ci.yml").read_text()
    assert all(step["uses"] in ci for step in steps if "uses" in step)
