"""Many cases in one test: each is run, and each that fails is named."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any, Self

import pytest


class Cases:
    """Collects the failures of cases, and raises them together in the end. None hides another."""

    def __init__(self) -> None:
        self._failures: list[Exception] = []
        self._count = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, error: object, traceback: object) -> None:
        if self._failures and error is None:
            names = ", ".join(error.__notes__[-1] for error in self._failures)
            raise ExceptionGroup(f"{len(self._failures)} of {self._count} cases fail: {names}", self._failures)

    @contextmanager
    def case(self, *name: object) -> Iterator[None]:
        self._count += 1
        try:
            yield
        except BaseException as error:
            # A failure of pytest is no Exception, and may come out of a task group. Nothing else is held back.
            if BaseExceptionGroup("", [error]).split((Exception, pytest.fail.Exception))[1] is not None:
                raise
            failure = error if isinstance(error, Exception) else AssertionError(repr(error))
            failure.add_note(" - ".join(repr(part)[:100] for part in name))
            self._failures.append(failure)


def every(names: str | tuple[str, ...], values: Iterable[Any]) -> Callable[[Callable[..., Any]], Any]:
    """Run a test with each of `values`, as `parametrize` does, but as one test: fixtures are shared.

    For cases that leave nothing behind: what one did must not matter to the next.
    """
    keys = names if isinstance(names, tuple) else (names,)
    rows = [value if isinstance(names, tuple) else (value,) for value in values]
    assert rows

    def decorate(test: Callable[..., Any]) -> Callable[..., Any]:
        if inspect.iscoroutinefunction(test):

            async def run(**fixtures: Any) -> None:
                with Cases() as cases:
                    for row in rows:
                        with cases.case(*row):
                            await test(**fixtures, **dict(zip(keys, row, strict=True)))
        else:

            def run(**fixtures: Any) -> None:
                with Cases() as cases:
                    for row in rows:
                        with cases.case(*row):
                            test(**fixtures, **dict(zip(keys, row, strict=True)))

        signature = inspect.signature(test)
        left = [each for name, each in signature.parameters.items() if name not in keys]
        run = functools.wraps(test)(run)
        run.__signature__ = signature.replace(parameters=left)  # what pytest looks fixtures up by
        return run

    return decorate
