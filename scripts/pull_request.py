"""Open or update the pull request of the regeneration: `python -m scripts.pull_request --report FILE [--failed]`.

What changed in `generated/` and `specs/` is committed on one branch, which belongs to this job: each run writes it
anew. Needs git, a remote `origin`, and GitHub's `gh` with a token that may write contents and pull requests.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from scripts.archive import ROOT

BRANCH: Final = "regenerate"
_AUTHOR: Final = (
    "-c",
    "user.name=github-actions[bot]",
    "-c",
    "user.email=41898282+github-actions[bot]@users.noreply.github.com",
)


def propose(report: str, *, failed: bool, environment: Mapping[str, str], directory: Path = ROOT) -> str:
    """Put the changes below `directory` on the branch and describe them in the one pull request; return what was done.

    `failed` makes it a draft that says so. Raises `subprocess.CalledProcessError`.
    """

    def run(*command: str) -> str:
        return subprocess.run(command, cwd=directory, check=True, stdout=subprocess.PIPE, text=True).stdout.strip()

    title = report.partition("\n")[0].removeprefix("# ")
    run("git", "checkout", "--quiet", "-B", BRANCH)
    run("git", "add", "--all", "--", "generated", "specs")
    if not run("git", "diff", "--cached", "--name-only"):
        return "nothing to propose"
    run("git", *_AUTHOR, "commit", "--quiet", "--message", title)
    run("git", "push", "--quiet", "--force", "origin", BRANCH)
    with tempfile.TemporaryDirectory() as place:
        body = Path(place) / "body.md"
        body.write_text((_warning(environment) if failed else "") + report, encoding="utf-8")
        fields = "number,isDraft,isCrossRepository"
        listed = json.loads(run("gh", "pr", "list", "--head", BRANCH, "--state", "open", "--json", fields))
        # Anybody's fork can have a branch of this name.
        own = [each for each in listed if not each["isCrossRepository"]]
        if not own:
            draft = ["--draft"] if failed else []
            return run("gh", "pr", "create", "--head", BRANCH, "--title", title, "--body-file", str(body), *draft)
        number, is_draft = str(own[0]["number"]), own[0]["isDraft"]
        # `gh pr edit` reads more than the token of a workflow may.
        address = f"repos/{{owner}}/{{repo}}/pulls/{number}"
        run("gh", "api", "--silent", "--method", "PATCH", address, "-f", f"title={title}", "-F", f"body=@{body}")
        if is_draft != failed:
            run("gh", "pr", "ready", number, *(["--undo"] if failed else []))
    return f"updated pull request {number}"


def _warning(environment: Mapping[str, str]) -> str:
    names = ("GITHUB_SERVER_URL", "GITHUB_REPOSITORY", "GITHUB_RUN_ID")
    server, repository, run = (environment.get(name) for name in names)
    where = f" See {server}/{repository}/actions/runs/{run}." if server and repository and run else ""
    return f"> [!WARNING]\n> Not everything passed: a document, `make check` or `make test` failed.{where}\n\n"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts.pull_request", description="Open or update the pull request of the regeneration."
    )
    parser.add_argument("--report", metavar="FILE", required=True, help="what changed, as Markdown: title and body")
    parser.add_argument("--failed", action="store_true", help="make it a draft that says so")
    options = parser.parse_args(arguments)
    try:
        report = Path(options.report).read_text(encoding="utf-8")
        print(propose(report, failed=options.failed, environment=os.environ))
    except (OSError, ValueError, subprocess.CalledProcessError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
