"""The commands. Each imports what it needs when it runs, so that `emporix --help` answers at once."""

from __future__ import annotations

import contextlib
import os
import sys
from typing import Annotated, Any, Final

import typer

from ._calls import call, get, list_items
from ._commands import ACCOUNT, CLOSED_PIPE, FAILED, LIMITS, PARAMETERS, WRONG_USAGE, command, report
from ._copies import copy_items
from ._doctor import doctor
from ._exports import export_items
from ._imports import import_rows
from ._operations import explain, operations
from ._output import put, tell
from ._sandbox import run_demo, sandbox
from ._tokens import token

# typer carries a copy of click, whose errors it does not export: the base of the one that it does.
_USAGE_ERROR: Final[Any] = typer.BadParameter.__bases__[0].__bases__[0]

app = typer.Typer(
    name="emporix",
    help="Work with the Emporix commerce API from the command line.",
    no_args_is_help=True,
    pretty_exceptions_show_locals=False,  # locals hold secrets
    rich_markup_mode=None,  # to lay out help with rich takes longer than all the rest
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
        from emporix_async import __version__

        put(f"emporix-async {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    *,
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Work with the Emporix commerce API from the command line."""


def run() -> int:
    """Run the command line that the process was started with, and return its status."""
    as_json = "--json" in sys.argv
    try:
        return int(app(prog_name="emporix", standalone_mode=False) or 0)
    except SystemExit as done:
        if isinstance(done.__context__, BrokenPipeError):  # for which typer exits with 1
            return CLOSED_PIPE
        return done.code if isinstance(done.code, int) else FAILED
    except typer.Abort:
        tell("Abort", "Aborted.", as_json=as_json)
        return FAILED
    except _USAGE_ERROR as error:
        if as_json:
            tell("WrongUsage", str(error), as_json=True)
        else:
            with contextlib.suppress(OSError):
                error.show()
        return WRONG_USAGE
    except Exception as error:
        if "--debug" in sys.argv:
            raise
        return _report(error, as_json=as_json)


def _report(error: Exception, *, as_json: bool) -> int:
    """Report an error outside of the commands: of help, of completion, or of its installation."""
    from emporix_async.errors import ConfigurationError

    if "_EMPORIX_COMPLETE" in os.environ:
        error = ConfigurationError("_EMPORIX_COMPLETE is for shells, which set more than that: unset it")
    elif isinstance(error, RuntimeError):
        error = ConfigurationError("no home directory is known: set HOME")
    elif isinstance(error, OSError):
        error.filename = error.filename or "standard output"
    return report(error, as_json=as_json)
