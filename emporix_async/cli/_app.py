"""The commands. Each imports what it needs when it runs, so that `emporix --help` answers at once."""

from __future__ import annotations

import contextlib
import os
import sys
from importlib import import_module
from typing import Annotated, Any, Final

import typer

from ._commands import ACCOUNT, CLOSED_PIPE, FAILED, LIMITS, PARAMETERS, WRONG_USAGE, command, report
from ._output import put, tell

# typer carries a copy of click, whose errors it does not export: the base of the one that it does.
_USAGE_ERROR: Final[Any] = typer.BadParameter.__bases__[0].__bases__[0]

# Each command: its module, its function there, and the options that it shares with others.
_COMMANDS: Final[dict[str, tuple[str, str, tuple[str, ...]]]] = {
    "import": ("_imports", "import_rows", (*PARAMETERS, *LIMITS, *ACCOUNT)),
    "export": ("_exports", "export_items", (*PARAMETERS, *LIMITS, *ACCOUNT)),
    "copy": ("_copies", "copy_items", ("path", "query", *LIMITS, "token_cache")),
    "call": ("_calls", "call", (*PARAMETERS, *ACCOUNT)),
    "get": ("_calls", "get", (*PARAMETERS, *ACCOUNT)),
    "list": ("_calls", "list_items", (*PARAMETERS, *LIMITS, *ACCOUNT)),
    "operations": ("_operations", "operations", ()),
    "explain": ("_operations", "explain", ACCOUNT),
    "token": ("_tokens", "token", ACCOUNT),
    "doctor": ("_doctor", "doctor", ACCOUNT),
    "sandbox": ("_sandbox", "sandbox", ()),
    "demo": ("_sandbox", "run_demo", ()),
}


def make_app(only: str | None = None) -> typer.Typer:
    """Make the command line: of all commands, or with `only` one, which takes a third of the time."""
    app = typer.Typer(
        name="emporix",
        help="Work with the Emporix commerce API from the command line.",
        no_args_is_help=True,
        pretty_exceptions_show_locals=False,  # locals hold secrets
        rich_markup_mode=None,  # to lay out help with rich takes longer than all the rest
    )
    app.callback()(_options)
    for name in (only,) if only in _COMMANDS else _COMMANDS:
        module, function, shared = _COMMANDS[name]
        command(app, name, getattr(import_module(f"{__package__}.{module}"), function), *shared)
    return app


def _print_version(wanted: bool) -> None:  # noqa: FBT001 - typer calls it so
    if wanted:
        from emporix_async import __version__

        put(f"emporix-async {__version__}")
        raise typer.Exit


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
        app = make_app(sys.argv[1] if len(sys.argv) > 1 else None)
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
