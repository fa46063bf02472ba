"""Propose what was regenerated: `python3 -m scripts.pull_request --changes DIRECTORY --checks passed|failed`.

The directory holds `changes.patch` and the report `changes.md`. They come from a job that has read a foreign archive
and run generated code, so nothing in them is trusted or run: the patch is applied to an index beside the checkout, and
refused if it changes anything that regenerating does not write. The branch belongs to this job: each run writes it
anew. Needs the standard library, git with a remote `origin`, and GitHub's `gh` with a token that may write contents,
pull requests and labels.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
BRANCH: Final = "regenerate"
MAXIMUM_CHARACTERS: Final = 60_000
"""Of a report: what GitHub takes as a pull request's body, 65536, less what is said around it."""

LABELS: Final = frozenset({"compatible", "breaking", "checks failed"})
"""A pull request has one of them."""

_MAXIMUM_PATCH_BYTES: Final = 100 * 1024 * 1024
_TITLE: Final = re.compile(
    r"# (The API changed: [0-9]+ services?, [0-9]+ breaking changes? \((major|minor|patch)\))\n+"
)
_REGENERATED: Final = re.compile(
    r"generated/(OPERATIONS\.md|emporix_api/([a-z0-9_]+/schemas\.json|([a-z0-9_]+/)*([a-z0-9_]+\.py|py\.typed)))"
    r"|specs/((lock|source-state)|normalised/[a-z0-9_]+)\.json"
)
_MODES: Final = ("100644", "000000")
"""Of a plain file, and of one that is removed."""

_AUTHOR: Final = (
    "-c",
    "user.name=github-actions[bot]",
    "-c",
    "user.email=41898282+github-actions[bot]@users.noreply.github.com",
)
_CREDENTIALS: Final = ("-c", "credential.helper=", "-c", "credential.helper=!gh auth git-credential")


def propose(changes: Path, *, passed: bool, environment: Mapping[str, str], directory: Path) -> str:
    """Put the changes on the branch and describe them in the one pull request; return what was done.

    `directory` is the checkout that they were made of; none of its files is touched. Unless `passed`, the pull request
    is a draft that says so. Raises `ValueError` for changes that are refused, `OSError` and
    `subprocess.CalledProcessError`; nothing is published then, or what git and `gh` had done.
    """
    report = _read(changes / "changes.md", MAXIMUM_CHARACTERS * 4).decode()
    patch = _read(changes / "changes.patch", _MAXIMUM_PATCH_BYTES)
    head = _TITLE.match(report)
    if not head or len(report) > MAXIMUM_CHARACTERS:
        raise ValueError("changes.md is not a report of changes")
    title, step = head.groups()
    if not patch:
        return "nothing to propose"
    commit = _commit(patch, title, directory)
    _run("git", *_CREDENTIALS, "push", "--quiet", "--force", "origin", f"{commit}:refs/heads/{BRANCH}", cwd=directory)
    title += ", all checks passed" if passed else ", checks failed"
    label = "checks failed" if not passed else "breaking" if step == "major" else "compatible"
    body = ("" if passed else _warning(environment)) + report[head.end() :]
    return _publish(title, body, label, draft=not passed, directory=directory)


def _read(path: Path, most: int) -> bytes:
    if path.is_symlink() or not path.is_file() or path.stat().st_size > most:
        raise ValueError(f"{path.name} is missing, not a plain file, or too large")
    return path.read_bytes()


def _commit(patch: bytes, title: str, directory: Path) -> str:
    """Make a commit of the patched tree and return its name."""
    with tempfile.TemporaryDirectory() as place:
        index = {"GIT_INDEX_FILE": str(Path(place) / "index")}

        def git(*command: str, data: bytes = b"") -> str:
            return _run("git", *command, cwd=directory, data=data, environment=index)

        git("read-tree", "HEAD")
        git("apply", "--cached", "--whitespace=nowarn", "-", data=patch)
        changed = git("diff-index", "--cached", "--raw", "-z", "--no-renames", "HEAD").split("\0")[:-1]
        for facts, path in zip(changed[::2], changed[1::2], strict=True):
            mode = facts.split()[1]
            if mode not in _MODES or not _REGENERATED.fullmatch(path):
                raise ValueError(f"the patch changes {path!r} (mode {mode}), which regenerating does not write")
        return git(*_AUTHOR, "commit-tree", git("write-tree"), "-p", "HEAD", "-m", title)


def _publish(title: str, body: str, label: str, *, draft: bool, directory: Path) -> str:
    """Open the pull request of the branch, or update it."""

    def gh(*command: str) -> str:
        return _run("gh", *command, cwd=directory)

    fields = "number,isDraft,isCrossRepository,labels"
    listed = json.loads(gh("pr", "list", "--head", BRANCH, "--state", "open", "--json", fields))
    # Anybody's fork can have a branch of this name.
    own = next((each for each in listed if not each["isCrossRepository"]), None)
    with tempfile.TemporaryDirectory() as place:
        file = Path(place) / "body.md"
        file.write_text(body, encoding="utf-8")
        if own is None:
            flags = ["--draft"] if draft else []
            done = gh("pr", "create", "--head", BRANCH, "--title", title, "--body-file", str(file), *flags)
            number = done.rpartition("/")[2]
        else:
            number, done = str(own["number"]), f"updated pull request {own['number']}"
            # `gh pr edit` reads more than the token of a workflow may.
            pull = f"repos/{{owner}}/{{repo}}/pulls/{number}"
            gh("api", "--silent", "--method", "PATCH", pull, "-f", f"title={title}", "-F", f"body=@{file}")
            if own["isDraft"] != draft:
                gh("pr", "ready", number, *(["--undo"] if draft else []))
    labels = f"repos/{{owner}}/{{repo}}/issues/{number}/labels"
    gh("api", "--silent", "--method", "POST", labels, "-f", f"labels[]={label}")
    former = {each["name"] for each in own["labels"]} if own else set()
    for other in sorted(former & LABELS - {label}):
        gh("api", "--silent", "--method", "DELETE", f"{labels}/{other.replace(' ', '%20')}")
    return done


def _run(*command: str, cwd: Path, data: bytes = b"", environment: Mapping[str, str] | None = None) -> str:
    merged = {**os.environ, **(environment or {})}
    done = subprocess.run(command, cwd=cwd, check=True, stdout=subprocess.PIPE, input=data, env=merged)
    return done.stdout.decode().strip()


def _warning(environment: Mapping[str, str]) -> str:
    names = ("GITHUB_SERVER_URL", "GITHUB_REPOSITORY", "GITHUB_RUN_ID")
    server, repository, run = (environment.get(name) for name in names)
    where = f" See {server}/{repository}/actions/runs/{run}." if server and repository and run else ""
    return f"> [!WARNING]\n> Not everything passed: a document, `make check` or `make test` failed.{where}\n\n"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit status."""
    parser = argparse.ArgumentParser(
        prog="python3 -m scripts.pull_request", description="Open or update the pull request of the regeneration."
    )
    parser.add_argument("--changes", metavar="DIRECTORY", required=True, help="with changes.patch and changes.md")
    parser.add_argument("--checks", choices=["passed", "failed"], required=True, help="where failed, make it a draft")
    options = parser.parse_args(arguments)
    try:
        passed = options.checks == "passed"
        print(propose(Path(options.changes), passed=passed, environment=os.environ, directory=ROOT))
    except (OSError, ValueError, subprocess.CalledProcessError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
