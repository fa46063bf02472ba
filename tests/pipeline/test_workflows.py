"""The rules that keep a foreign archive, and the code made of it, from everything that may write."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import yaml

from scripts.archive import ROOT

WORKFLOWS = {path.name: path.read_text() for path in (ROOT / ".github" / "workflows").iterdir()}
WRITER = ("regenerate.yml", "propose")
WRITES = {"contents": "write", "pull-requests": "write", "issues": "write"}
PINNED = re.compile(r"actions/[a-z-]+@[0-9a-f]{40}")
COMMAND = 'python3 -m scripts.pull_request --changes "$RUNNER_TEMP/changes" --checks "$CHECKS"'


def faults(name: str, text: str) -> Iterator[str]:
    """Tell which rules a workflow breaks."""
    workflow = yaml.safe_load(text)
    allowed = {"ci.yml": {"push", "pull_request"}, "regenerate.yml": {"schedule", "workflow_dispatch"}}
    if set(workflow[True]) != allowed.get(name):  # YAML 1.1 reads `on` as true
        yield "started by something else"
    if workflow.get("permissions") != {"contents": "read"}:
        yield "by default a job may do more than read"
    for action, version in re.findall(r"uses: (\S+)(.*)", text):
        if not re.fullmatch(r" # v\d+\.\d+\.\d+", version):
            yield f"version not named: {action}"
    for job_name, job in workflow["jobs"].items():
        writer = (name, job_name) == WRITER
        if job.get("permissions", {"contents": "read"}) != (WRITES if writer else {"contents": "read"}):
            yield f"{job_name} may do what it should not"
        yield from _of_steps(job_name, job["steps"], writer=writer)
    outside = {**workflow, "jobs": {key: job for key, job in workflow["jobs"].items() if (name, key) != WRITER}}
    if re.search(r"github\.token|GITHUB_TOKEN|secrets\b", str(outside)):
        yield "a token where nothing may be written"


def _of_steps(job: str, steps: list[dict[str, Any]], *, writer: bool) -> Iterator[str]:
    for step in steps:
        action, command, given = step.get("uses", ""), step.get("run", ""), step.get("with", {})
        if action and not PINNED.fullmatch(action):
            yield f"{job} runs an action that is not pinned: {action}"
        if action.startswith("actions/checkout@") and given.get("persist-credentials") is not False:
            yield f"{job} keeps the token in the checkout"
        if action.startswith("actions/checkout@") and {"ref", "repository"} & set(given):
            yield f"{job} checks something else out"
        if "${{" in command:
            yield f"{job} writes a value into a command: {command}"
        if writer and not re.match(r"actions/(checkout|download-artifact)@", action) and command != COMMAND:
            yield f"{job} runs more than its command: {action or command}"


def test_every_workflow_keeps_the_rules():
    assert set(WORKFLOWS) == {"ci.yml", "regenerate.yml"}
    assert [f"{name}: {fault}" for name, text in WORKFLOWS.items() for fault in faults(name, text)] == []
    pins = set(re.findall(r"uses: (.*)", "".join(WORKFLOWS.values())))
    assert len({pin.partition("@")[0] for pin in pins}) == len(pins), f"two versions of one action: {pins}"


def test_the_rules_find_what_breaks_them():
    unnoticed = []
    for name, old, new, expected in (
        ("regenerate.yml", "  schedule:", "  pull_request_target:\n  schedule:", "started by something else"),
        ("ci.yml", "  pull_request:", "  workflow_run:", "started by something else"),
        ("regenerate.yml", "permissions:\n  contents: read", "permissions: write-all", "by default"),
        ("ci.yml", "permissions:\n  contents: read\n", "", "by default"),
        ("ci.yml", "    steps:", "    permissions: {contents: write}\n    steps:", "test may do what it should not"),
        ("regenerate.yml", "    outputs:", "    permissions: write-all\n    outputs:", "regenerate may do"),
        ("regenerate.yml", "      issues: write", "      actions: write", "propose may do"),
        ("regenerate.yml", "@3d3c42e5aac5ba805825da76410c181273ba90b1", "@v7", "not pinned"),
        ("ci.yml", " # v7.0.1", "", "version not named"),
        ("ci.yml", "persist-credentials: false", "fetch-depth: 0", "test keeps the token"),
        ("regenerate.yml", "persist-credentials: false", "persist-credentials: true", "propose keeps the token"),
        ("ci.yml", "persist-credentials: false", "persist-credentials: false\n          ref: x", "checks something"),
        ("regenerate.yml", "run: make setup", "run: echo ${{ github.ref_name }}", "writes a value into a command"),
        ("regenerate.yml", '"$CHECKS"', '"${{ needs.regenerate.result }}"', "writes a value into a command"),
        ("regenerate.yml", "run: python3", "run: make setup && python3", "propose runs more"),
        ("regenerate.yml", "uses: actions/download-artifact@", "uses: actions/cache@", "propose runs more"),
        ("regenerate.yml", "EMPORIX_SPECS_DIR:", "GH_TOKEN: ${{ github.token }}\n          X:", "a token where"),
        ("ci.yml", "    strategy:", "    env: {T: '${{ secrets.T }}'}\n    strategy:", "a token where"),
    ):
        text = WORKFLOWS[name].replace(old, new)
        if text == WORKFLOWS[name] or not any(expected in fault for fault in faults(name, text)):
            unnoticed.append(f"{name}: {new}: {[*faults(name, text)]}")
    assert unnoticed == []
