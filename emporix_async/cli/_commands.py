"""What all commands share: their options, how errors are told, and the statuses they exit with."""

from __future__ import annotations

import contextlib
import functools
import inspect
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Annotated, Any, Final

import typer
from typer.core import TyperCommand

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


BARE: Final = {"--validate": ("fail", "report")}
"""Options that may be without a value, and the values that they take: the first unless one is given."""


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
        check_texts(values.values())
        settings = Settings(**{option.name: values.pop(option.name) for option in options})
        with reported(settings):
            function(settings, **values)

    # typer reads the signature to learn what options there are.
    run.__signature__ = inspect.Signature([*own, *options])  # type: ignore[attr-defined]
    run.__annotations__ = {parameter.name: parameter.annotation for parameter in (*own, *options)}
    app.command(name, cls=_Command)(run)


class _Command(TyperCommand):
    """A command some of whose options have a value only where one is given."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Read the arguments, the values that options have by themselves among them."""
        completed: list[str] = []
        for position, argument in enumerate(args):
            completed.append(argument)
            if argument in BARE and not {*args[position + 1 : position + 2]}.intersection(BARE[argument]):
                completed.append(BARE[argument][0])
        return super().parse_args(ctx, completed)


def check_texts(values: Iterable[Any]) -> None:
    """Raise typer.BadParameter for bytes among `values` that are not text. A path may have any."""
    for value in values:
        for text in value if isinstance(value, list) else [value]:
            if isinstance(text, str) and any("\ud800" <= letter <= "\udfff" for letter in text):
                raise typer.BadParameter(f"{text!a} is not text in UTF-8: write it in that encoding")


def public_fields(error: BaseException) -> dict[str, Any]:
    """Return what `error` tells besides its text."""
    return {name: value for name, value in vars(error).items() if not name.startswith("_")}


@contextlib.contextmanager
def reported(settings: Settings) -> Iterator[None]:
    """Report the errors of the block as `report` does, and exit with its status.

    Raises them as they are with `--debug`, after reporting them.
    """
    try:
        yield
    except (typer.Exit, typer.Abort, typer.BadParameter):
        raise
    except KeyboardInterrupt:
        tell("Interrupted", "Interrupted.", as_json=settings.as_json)
        raise typer.Exit(INTERRUPTED) from None
    except Exception as error:
        status = report(error, as_json=settings.as_json)
        if settings.debug and status != CLOSED_PIPE:
            raise
        raise typer.Exit(status) from None


def report(error: Exception, *, as_json: bool) -> int:
    """Print `error` in a line on standard error, and return the status that fits."""
    from emporix_async.errors import ConfigurationError, EmporixError, InvalidCall

    if isinstance(error, BrokenPipeError):
        return CLOSED_PIPE
    kind, fields = type(error).__name__, {}
    # What a command adds to an error is how to go on: something was done.
    hints = getattr(error, "__notes__", [])
    wrong = isinstance(error, ConfigurationError | InvalidCall | ImportError)
    if isinstance(error, EmporixError):
        text, fields = str(error), public_fields(error)
    elif isinstance(error, OSError):
        reason = error.strerror or str(error)
        text = f"{error.filename}: {reason}" if error.filename else reason
    elif isinstance(error, ImportError):
        text = str(error)
    elif isinstance(error, RecursionError):
        text = "The data is nested too deeply."
    else:
        # Without its text, which may contain secrets.
        text = f"Unexpected {kind}: a mistake of this program. --debug shows where it happened."
    tell(kind, "\n".join([text, *hints]), as_json=as_json, **fields)
    return WRONG_USAGE if wrong and not hints else FAILED
