"""What all commands share: their options, how errors are told, and the statuses they exit with."""

from __future__ import annotations

import contextlib
import functools
import inspect
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Annotated, Any, Final

import typer

from ._output import tell

FAILED: Final = 1
"""A call failed, or some items of many did."""
WRONG_USAGE: Final = 2
"""The command or its settings cannot work; nothing was sent."""
INTERRUPTED: Final = 130
CLOSED_PIPE: Final = 141
"""Whoever read the output has gone: what a shell reports of any program that ends so."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The options that commands share."""

    as_json: bool = False
    debug: bool = False
    profile: str | None = None
    token_cache: bool = True


def complete_profile(incomplete: str) -> list[str]:
    """Complete the name of a profile."""
    from ._profiles import profile_names

    return [name for name in profile_names() if name.startswith(incomplete)]


_OPTIONS: Final[dict[str, Any]] = {
    "as_json": Annotated[bool, typer.Option("--json", help="Print JSON, errors too: one document per line.")],
    "debug": Annotated[bool, typer.Option("--debug", help="Show the whole traceback of an error.")],
    "profile": Annotated[
        str | None,
        typer.Option(
            metavar="NAME",
            help="Take tenant and keys from this profile of the profile file. Else EMPORIX_PROFILE names one, else the "
            "environment is read, else the profile called default.",
            autocompletion=complete_profile,
        ),
    ],
    "token_cache": Annotated[
        bool, typer.Option("--token-cache/--no-token-cache", help="Keep tokens for the next command, in the cache.")
    ],
}


LOCAL: Final = ("profile", "token_cache")
"""The options that a command which reaches no tenant is without."""


def command(app: typer.Typer, name: str, *, without: Iterable[str] = ()) -> Callable[[Callable[..., None]], Any]:
    """Make a command of a function whose first parameter is the `Settings`; the options they hold are added to it.

    `without` are those that it does not take. Errors are told as `reported` does.
    """
    shared = {option: annotation for option, annotation in _OPTIONS.items() if option not in without}

    def register(function: Callable[..., None]) -> Callable[..., None]:
        own = list(inspect.signature(function, eval_str=True).parameters.values())[1:]
        defaults = {field: Settings.__dataclass_fields__[field].default for field in shared}

        @functools.wraps(function)
        def run(**values: Any) -> None:
            settings = Settings(**{option: values.pop(option) for option in shared})
            with reported(settings):
                function(settings, **values)

        options = [
            inspect.Parameter(option, inspect.Parameter.KEYWORD_ONLY, default=defaults[option], annotation=annotation)
            for option, annotation in shared.items()
        ]
        # typer reads the signature to learn what options there are.
        run.__signature__ = inspect.Signature([*own, *options])  # type: ignore[attr-defined]
        run.__annotations__ = {parameter.name: parameter.annotation for parameter in (*own, *options)}
        app.command(name)(run)
        return function

    return register


def public_fields(error: BaseException) -> dict[str, Any]:
    """Return what `error` tells besides its text."""
    return {name: value for name, value in vars(error).items() if not name.startswith("_")}


@contextlib.contextmanager
def reported(settings: Settings) -> Iterator[None]:
    """Tell the errors of the block in a line on standard error, and exit with the status that fits.

    Raises them as they are with `--debug`, after telling them.
    """
    from emporix_async.errors import ConfigurationError, EmporixError, InvalidCall

    try:
        yield
    except (typer.Exit, typer.Abort, typer.BadParameter):
        raise
    except KeyboardInterrupt:
        tell("Interrupted", "Interrupted.", as_json=settings.as_json)
        raise typer.Exit(INTERRUPTED) from None
    except BrokenPipeError:
        _abandon_output()
        raise typer.Exit(CLOSED_PIPE) from None
    except Exception as error:
        kind, fields = type(error).__name__, {}
        # What a command adds to an error is how to go on: something was done.
        hints = getattr(error, "__notes__", [])
        status = WRONG_USAGE if isinstance(error, ConfigurationError | InvalidCall) and not hints else FAILED
        if isinstance(error, EmporixError):
            text, fields = str(error), public_fields(error)
        elif isinstance(error, OSError):
            text = f"{error.filename}: {error.strerror}" if error.filename else str(error.strerror or error)
        else:
            # Without its text: nobody has looked at what may stand in there.
            text = f"Unexpected {kind}: a mistake of this program. --debug shows where it happened."
        tell(kind, "\n".join([text, *hints]), as_json=settings.as_json, **fields)
        if settings.debug:
            raise
        raise typer.Exit(status) from None


def _abandon_output() -> None:
    """Send what is still to be written nowhere: the interpreter would complain of the closed pipe when it ends."""
    with contextlib.suppress(OSError, ValueError):  # where standard output is no file
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
