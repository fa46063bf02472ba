"""The `emporix` command. Each command imports what it needs when it runs, so that `emporix --help` answers at once."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from pathlib import Path
from typing import Annotated, Final

import typer

from ._calls import call, get, list_items
from ._commands import ACCOUNT, FAILED, LIMITS, PARAMETERS, WRONG_USAGE, command
from ._copies import copy_items
from ._doctor import doctor
from ._exports import export_items
from ._imports import import_rows
from ._operations import explain, operations
from ._output import tell
from ._sandbox import run_demo, sandbox
from ._tokens import token

# typer carries a copy of click, whose errors it does not export: the base of the one that it does.
_USAGE_ERROR: Final[type[Exception]] = typer.BadParameter.__bases__[0]

app = typer.Typer(
    name="emporix",
    help="Work with the Emporix commerce API from the command line.",
    no_args_is_help=True,
    pretty_exceptions_show_locals=False,  # locals hold secrets
)
command(app, "import", import_rows, *PARAMETERS, *LIMITS, *ACCOUNT)
command(app, "export", export_items, *PARAMETERS, *LIMITS, *ACCOUNT)
command(app, "copy", copy_items, "path", "query", *LIMITS, "token_cache")
command(app, "call", call, *PARAMETERS, *ACCOUNT)
command(app, "get", get, *PARAMETERS, *ACCOUNT)
command(app, "list", list_items, *PARAMETERS, *LIMITS, *ACCOUNT)
command(app, "operations", operations)
command(app, "explain", explain, *ACCOUNT)
command(app, "token", token, *ACCOUNT)
command(app, "doctor", doctor, *ACCOUNT)
command(app, "sandbox", sandbox)
command(app, "demo", run_demo)


def _print_version(wanted: bool) -> None:  # noqa: FBT001 - typer calls it so
    if wanted:
        from importlib.metadata import version

        typer.echo(f"emporix-async {version('emporix-async')}")
        raise typer.Exit


@app.callback()
def _options(
    *,
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Work with the Emporix commerce API from the command line."""


def main() -> None:
    """Run the command line that the process was started with, and exit with its status."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:  # closed by whoever started it; the next file opened would take its place
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115 - for as long as it runs
    status = _run()
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError):  # whoever read it may have gone
            stream.flush()
    if any(thread is not threading.main_thread() and not thread.daemon for thread in threading.enumerate()):
        # One that was left to itself waits for standard input, which nothing can interrupt, and would be waited for.
        os._exit(status)
    sys.exit(status)


def _run() -> int:
    as_json = "--json" in sys.argv
    try:
        # What is not to be told as a document, typer lays out.
        return int(app(prog_name="emporix", standalone_mode=not as_json) or 0)
    except SystemExit as done:
        return done.code if isinstance(done.code, int) else FAILED
    except typer.Abort:
        tell("Abort", "Aborted.", as_json=True)
        return FAILED
    except _USAGE_ERROR as error:
        tell("WrongUsage", str(error), as_json=True)
        return WRONG_USAGE
