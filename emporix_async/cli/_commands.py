"""What all commands share: their options, how errors are told, and the statuses they exit with."""

from __future__ import annotations

import contextlib
import functools
import inspect
import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Annotated, Any, Final

import typer

from ._output import tell
from ._parameters import complete_profile, pairs, repeated_pairs

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

    path: list[str] | None = None
    query: list[str] | None = None
    header: list[str] | None = None
    concurrency: int | None = None
    max_calls: int | None = None
    max_per_second: float | None = None
    profile: str | None = None
    token_cache: bool = True
    as_json: bool = False
    debug: bool = False

    def parameters(self) -> dict[str, dict[str, Any]]:
        """Return what the API's operation is called with. Raises typer.BadParameter for what is no `NAME=VALUE`."""
        return {
            "path": dict(pairs(self.path, "--path")),
            "query": dict(repeated_pairs(self.query, "--query")),
            "headers": dict(pairs(self.header, "--header")),
        }

    def limits(self) -> dict[str, Any]:
        """Return the limits of a client."""
        return {
            "max_concurrency": self.concurrency,
            "max_calls": self.max_calls,
            "max_requests_per_second": self.max_per_second,
        }


_OPTIONS: Final[dict[str, Any]] = {
    "path": Annotated[
        list[str] | None, typer.Option(metavar="NAME=VALUE", help="A parameter in the path; may be repeated.")
    ],
    "query": Annotated[
        list[str] | None,
        typer.Option(metavar="NAME=VALUE", help="A parameter of the query; may be repeated, also by one name."),
    ],
    "header": Annotated[
        list[str] | None, typer.Option(metavar="NAME=VALUE", help="A header that the operation takes; may be repeated.")
    ],
    "concurrency": Annotated[
        int | None, typer.Option(min=1, max=256, help="Requests in flight at most.", show_default="16")
    ],
    "max_calls": Annotated[int | None, typer.Option(min=0, help="Send so many requests at most: calls are billed.")],
    "max_per_second": Annotated[float | None, typer.Option(min=0.001, help="Send so many requests a second at most.")],
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


OUTPUT: Final = ("as_json", "debug")
ACCOUNT: Final = ("profile", "token_cache")
PARAMETERS: Final = ("path", "query", "header")
LIMITS: Final = ("concurrency", "max_calls", "max_per_second")


def command(app: typer.Typer, name: str, function: Callable[..., None], *shared: str) -> None:
    """Make a command of `function`, whose first parameter is the `Settings`, with the `shared` options added to it.

    Those for output every command has. Errors are told as `reported` does.
    """
    own = list(inspect.signature(function, eval_str=True).parameters.values())[1:]
    options = [
        inspect.Parameter(option, inspect.Parameter.KEYWORD_ONLY, default=getattr(Settings(), option), annotation=each)
        for option, each in _OPTIONS.items()
        if option in {*shared, *OUTPUT}
    ]

    @functools.wraps(function)
    def run(**values: Any) -> None:
        settings = Settings(**{option.name: values.pop(option.name) for option in options})
        with reported(settings):
            function(settings, **values)

    # typer reads the signature to learn what options there are.
    run.__signature__ = inspect.Signature([*own, *options])  # type: ignore[attr-defined]
    run.__annotations__ = {parameter.name: parameter.annotation for parameter in (*own, *options)}
    app.command(name)(run)


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
