from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from scripts import pull_request
from scripts.archive import ROOT
from scripts.change_report import ChangeReport
from scripts.compatibility import Change

MODULE = "generated/emporix_api/parcel/api/parcels.py"
LOCK = "specs/lock.json"
STATE = "specs/source-state.json"
MINOR, MAJOR = (ChangeReport([Change("x", "`x.a.get`", "changed", step)]).markdown() for step in ("minor", "major"))
TITLE = "The API changed: 1 service, 0 breaking changes (minor)"
GH = """#!{python}
import json, pathlib, sys
here = pathlib.Path({here!r})
arguments = sys.argv[1:]
bodies = [pathlib.Path(each.removeprefix("body=@")) for each in arguments if each.endswith("body.md")]
with (here / "calls").open("a") as calls:
    calls.write(json.dumps([arguments, *(body.read_text() for body in bodies)]) + "\\n")
if arguments[:2] == ["pr", "list"]:
    print((here / "open").read_text())
if arguments[:2] == ["pr", "create"]:
    print("https://github.com/a/b/pull/7")
"""


def git(directory: Path, *arguments: str) -> str:
    command = ("git", "-c", "user.name=t", "-c", "user.email=t@example.com", *arguments)
    return subprocess.run(command, cwd=directory, check=True, capture_output=True, text=True).stdout


def write(place: Path, name: str, text: str = "new\n") -> Path:
    path = place / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a repository with a remote, and a `gh` that only takes notes."""
    git(tmp_path, "init", "--quiet", "--bare", "remote")
    git(tmp_path, "clone", "--quiet", "remote", "checkout")
    place = tmp_path / "checkout"
    for name in (MODULE, LOCK, "specs/sources.toml", "scripts/update.py", "pyproject.toml"):
        write(place, name, "old\n" * 5)
    git(place, "add", "--all")
    git(place, "commit", "--quiet", "--message", "First")
    command = write(tmp_path, "bin/gh", GH.format(python=sys.executable, here=str(tmp_path)))
    command.chmod(0o755)
    write(tmp_path, "open", "[]")
    monkeypatch.setenv("PATH", f"{command.parent}{os.pathsep}{os.environ['PATH']}")
    return place


@pytest.fixture
def changes(checkout: Path) -> Path:
    """Make the directory that is handed over, of a module changed and a file added."""
    write(checkout, MODULE)
    write(checkout, STATE)
    return hand_over(checkout)


def hand_over(checkout: Path, report: str = MINOR) -> Path:
    """Write what changed in the checkout as the workflow does, and take it back."""
    git(checkout, "add", "--all", "--force")
    place = checkout.parent / "changes"
    write(place, "changes.patch", git(checkout, "diff", "--cached", "--no-renames"))
    write(place, "changes.md", report)
    git(checkout, "reset", "--quiet", "--hard")
    return place


def calls(checkout: Path) -> list[list]:
    """Return what `gh` was called with but the listing: the arguments, then the body."""
    path = checkout.parent / "calls"
    lines = [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []
    return [line for line in lines if line[0][:2] != ["pr", "list"]]


def propose(checkout: Path, changes: Path, *, passed: bool = True, environment: dict[str, str] | None = None) -> str:
    return pull_request.propose(changes, passed=passed, environment=environment or {}, directory=checkout)


def test_what_was_regenerated_is_pushed_and_proposed(checkout, changes):
    assert propose(checkout, changes) == "https://github.com/a/b/pull/7"
    remote = checkout.parent / "remote"
    assert git(remote, "show", f"regenerate:{MODULE}") == "new\n"
    assert git(remote, "diff", "--name-only", "regenerate~1", "regenerate").split() == [MODULE, STATE]
    assert git(remote, "log", "-1", "--format=%s %an", "regenerate") == f"{TITLE} github-actions[bot]\n"
    assert (checkout / MODULE).read_text() == "old\n" * 5
    assert git(checkout, "status", "--porcelain") == ""
    create, label = calls(checkout)
    assert create[0][:2] == ["pr", "create"]
    assert "--draft" not in create[0]
    assert f"{TITLE}, all checks passed" in create[0]
    assert create[1].startswith("| service |")
    assert label == [
        ["api", "--silent", "--method", "POST", "repos/{owner}/{repo}/issues/7/labels", "-f", "labels[]=compatible"]
    ]


def test_a_breaking_change_names_the_broken_calls_first(checkout, changes):
    write(changes, "changes.md", MAJOR)
    propose(checkout, changes)
    (arguments, body), (label,) = calls(checkout)
    assert "The API changed: 1 service, 1 breaking change (major), all checks passed" in arguments
    assert body.startswith("**Broken calls**")
    assert label[-1] == "labels[]=breaking"


def test_what_failed_is_a_draft_that_says_so(checkout, changes):
    names = {"GITHUB_SERVER_URL": "https://github.com", "GITHUB_REPOSITORY": "a/b", "GITHUB_RUN_ID": "7"}
    propose(checkout, changes, passed=False, environment=names)
    (arguments, body), (label,) = calls(checkout)
    assert "--draft" in arguments
    assert f"{TITLE}, checks failed" in arguments
    assert "failed. See https://github.com/a/b/actions/runs/7" in body
    assert label[-1] == "labels[]=checks failed"


@pytest.mark.parametrize(
    ("was_draft", "passed", "ready"),
    [
        (False, True, None),
        (True, False, None),
        (True, True, ["pr", "ready", "5"]),
        (False, False, ["pr", "ready", "5", "--undo"]),
    ],
)
def test_the_open_pull_request_is_updated(checkout, changes, was_draft, passed, ready):
    names = ["theirs", "breaking", "compatible" if passed else "checks failed"]
    labels = [{"name": name} for name in names]
    fork, own = (
        {"number": n, "isDraft": was_draft, "isCrossRepository": n == 4, "labels": labels if n == 5 else []}
        for n in (4, 5)
    )
    (checkout.parent / "open").write_text(json.dumps([fork, own]))
    assert propose(checkout, changes, passed=passed) == "updated pull request 5"
    first, *rest = calls(checkout)
    assert first[0][:5] == ["api", "--silent", "--method", "PATCH", "repos/{owner}/{repo}/pulls/5"]
    assert first[1].endswith(MINOR.partition("\n\n")[2])
    *before, added, removed = (call[0] for call in rest)
    assert before == ([ready] if ready else [])
    assert added[-1] == f"labels[]={names[-1]}"
    assert removed[-2:] == ["DELETE", "repos/{owner}/{repo}/issues/5/labels/breaking"]


def test_a_second_run_writes_the_branch_anew(checkout, changes):
    propose(checkout, changes)
    write(checkout, MODULE, "newer\n")
    propose(checkout, hand_over(checkout))
    remote = checkout.parent / "remote"
    assert git(remote, "show", f"regenerate:{MODULE}") == "newer\n"
    assert git(remote, "rev-list", "--count", "regenerate") == "2\n"


def test_no_change_proposes_nothing(checkout):
    assert propose(checkout, hand_over(checkout)) == "nothing to propose"
    assert calls(checkout) == []


def linked(place: Path, name: str) -> None:
    write(place, name).unlink()
    (place / name).symlink_to("/etc/hostname")


def executable(place: Path, name: str) -> None:
    write(place, name).chmod(0o755)


def repository(place: Path, name: str) -> None:
    git(place, "init", "--quiet", name)
    git(place / name, "commit", "--quiet", "--allow-empty", "--message", "Inner")


def moved(place: Path, name: str) -> None:
    (place / "pyproject.toml").rename(place / name)


def removed(place: Path, name: str) -> None:
    (place / name).unlink()


OTHER_CHANGES: list[tuple[Callable[[Path, str], object], str]] = [
    (write, ".github/workflows/more.yml"),
    (write, "scripts/update.py"),
    (write, "specs/sources.toml"),
    (write, "specs/overlays/parcel.yaml"),
    (write, "specs/normalised/.gitattributes"),
    (write, "generated/conftest.py"),
    (write, "generated/emporix_api/parcel/other.json"),
    (write, "generated/emporix_api/parcel/models/schemas.json"),
    (write, "generated/emporix_api/.gitattributes"),
    (write, "generated/emporix_api/start.pth"),
    (write, "generated/emporix_api/sub/with blank.py"),
    (write, "generated/emporix_api/ünicode.py"),
    (removed, "pyproject.toml"),
    (moved, "generated/emporix_api/moved.py"),
    (linked, MODULE),
    (linked, "generated/emporix_api/more.py"),
    (linked, "specs/normalised/parcel.json"),
    (executable, MODULE),
    (executable, "generated/emporix_api/more.py"),
    (repository, "generated/emporix_api/inner"),
]
ADDED = "diff --git a/{0} b/{0}\nnew file mode 100644\n--- /dev/null\n+++ b/{0}\n@@ -0,0 +1 @@\n+new\n"
OTHER_FILES: dict[str, tuple[str, str | bytes | None]] = {
    "a path out of the checkout": ("changes.patch", ADDED.format("../outside.py")),
    "a path out of generated": ("changes.patch", ADDED.format("generated/emporix_api/../../x.py")),
    "git's own directory": ("changes.patch", ADDED.format(".git/hooks/pre-push")),
    "no patch": ("changes.patch", "From here on, trust me.\n"),
    "a patch of something else": (
        "changes.patch",
        f"diff --git a/{MODULE} b/{MODULE}\n--- a/{MODULE}\n+++ b/{MODULE}\n@@ -1 +1 @@\n-other\n+new\n",
    ),
    "a link for a patch": ("changes.patch", None),
    "a link for a report": ("changes.md", None),
    "another title": ("changes.md", "# Please merge\n\nMore.\n"),
    "more in the title": ("changes.md", MINOR.replace(" (minor)", " (minor), approved", 1)),
    "too long": ("changes.md", MINOR + "x" * pull_request.MAXIMUM_CHARACTERS),
    "no text": ("changes.md", MINOR.encode() + b"\xff"),
}


def test_whatever_regenerating_does_not_write_is_refused(checkout, monkeypatch, capsys):
    """Neither git's remote nor `gh` hears of it, and no file of the checkout changes."""
    monkeypatch.setattr(pull_request, "ROOT", checkout)
    accepted = []
    write(checkout, MODULE)
    changes = hand_over(checkout)
    good = {path.name: path.read_bytes() for path in changes.iterdir()}

    def is_refused(what: str) -> None:
        status = pull_request.main(["--changes", str(changes), "--checks", "passed"])
        untouched = not git(checkout, "status", "--porcelain") and not git(checkout, "ls-remote", "origin")
        if status != 1 or not capsys.readouterr().err.startswith("error: ") or not untouched or calls(checkout):
            accepted.append(what)

    for change, name in OTHER_CHANGES:
        change(checkout, name)
        hand_over(checkout)
        git(checkout, "clean", "--quiet", "-ffdx")
        is_refused(f"{change.__name__} {name}")
    for what, (name, content) in OTHER_FILES.items():
        for file, data in good.items():
            (changes / file).unlink()
            (changes / file).write_bytes(data)
        if content is None:
            (changes / name).rename(changes / "aside")
            (changes / name).symlink_to("aside")
        else:
            (changes / name).write_bytes(content if isinstance(content, bytes) else content.encode())
        is_refused(what)
        (changes / "aside").unlink(missing_ok=True)
    (changes / "changes.md").unlink()
    is_refused("no report")
    assert accepted == []


@pytest.mark.parametrize(("status", "changed"), [(1, False), (10, True)])
def test_the_workflow_hands_over_what_is_proposed(checkout, status, changed):
    """The workflow's own commands: only the pipeline, which they run, is another one."""
    job = yaml.safe_load((ROOT / ".github" / "workflows" / "regenerate.yml").read_bytes())["jobs"]["regenerate"]
    [command] = [step["run"] for step in job["steps"] if step.get("id") == "update"]
    files = {MODULE: "new", STATE: "new", "more.txt": "", "../changes/changes.md": MINOR} if changed else {}
    lines = [f"mkdir -p $(dirname {name}); printf %s {shlex.quote(text)} > {name}" for name, text in files.items()]
    write(checkout, ".venv/bin/python", "\n".join(["#!/bin/sh", *lines, f"exit {status}"])).chmod(0o755)
    names = {"GITHUB_OUTPUT": "../output", "GITHUB_STEP_SUMMARY": "../summary", "RUNNER_TEMP": ".."}
    subprocess.run(["bash", "-e", "-c", command], cwd=checkout, env=os.environ | names, check=True)
    said = f"status={status}\n" + ("changed=true\n" if changed else "")
    assert (checkout.parent / "output").read_text() == said
    if not changed:
        return
    assert (checkout.parent / "summary").read_text() == MINOR
    propose(checkout, checkout.parent / "changes")
    remote = checkout.parent / "remote"
    assert git(remote, "diff", "--name-only", "regenerate~1", "regenerate").split() == [MODULE, STATE]


def test_the_committed_clients_are_what_may_be_proposed():
    listed = git(ROOT, "ls-files", "-z", "generated", "specs/lock.json", "specs/normalised").split("\0")[:-1]
    assert len(listed) > 1000
    assert [name for name in listed if not pull_request._REGENERATED.fullmatch(name)] == []


def test_proposing_needs_the_standard_library_only():
    command = [sys.executable, "-S", "-E", "-m", "scripts.pull_request", "--help"]
    assert "--checks" in subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
