"""Tasks that belong to one `async with` block of the consumer, and results handed from them to it.

The block's own task enters and leaves it, so a task group may stay open inside: that is what makes leaving by `break`,
by an error or by cancellation end every task. Errors travel as themselves, never in an exception group.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, TypeVar, TypeVarTuple

import anyio

if TYPE_CHECKING:
    from anyio.abc import TaskGroup

T = TypeVar("T")
Arguments = TypeVarTuple("Arguments")


class KeptError:
    """Keep the first error raised in any `with` block of this object, instead of letting it end the task group.

    Cancellation, and what else is no `Exception`, passes.
    """

    __slots__ = ("error",)

    def __init__(self) -> None:
        self.error: Exception | None = None

    def __enter__(self) -> None:
        pass

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> bool:
        if not isinstance(error, Exception):
            return False
        if self.error is None:
            self.error = error
        return True

    def raise_again(self) -> None:
        """Raise the error that was kept, if one was."""
        if self.error is not None:
            raise self.error


class Result(Generic[T]):
    """What a task will have made: waited for by another, which gets the value or the error itself."""

    __slots__ = ("_kept", "_ready", "_values")

    def __init__(self) -> None:
        self._ready = anyio.Event()
        self._kept = KeptError()
        self._values: list[T] = []

    async def make(self, function: Callable[[*Arguments], Awaitable[T]], *arguments: *Arguments) -> None:
        """Await `function(*arguments)` and keep what it returns or raises."""
        with self._kept:
            self._values.append(await function(*arguments))
        self._ready.set()

    async def get(self) -> T:
        """Wait for the value; raises what making it raised."""
        await self._ready.wait()
        self._kept.raise_again()
        return self._values[0]


class OwnedTasks:
    """A task group whose tasks are cancelled, and waited for, when the block is left."""

    __slots__ = ("_group",)

    def __init__(self) -> None:
        self._group: TaskGroup = anyio.create_task_group()

    async def open(self) -> None:
        """Begin. Pair with `close` in the same task."""
        await self._group.__aenter__()

    def start(self, function: Callable[[*Arguments], Coroutine[Any, Any, None]], *arguments: *Arguments) -> None:
        """Run `function(*arguments)`, which keeps its own errors, beside the block."""
        self._group.start_soon(function, *arguments)

    async def close(self) -> None:
        """Cancel every task and wait until each has ended."""
        self._group.cancel_scope.cancel()
        # The block's own error is not handed to the group, which would wrap it: it propagates past the block.
        await self._group.__aexit__(None, None, None)
