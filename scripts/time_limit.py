"""A time limit for a whole run: it interrupts the main thread wherever it is, in a read as in a loop."""

from __future__ import annotations

import signal
from collections.abc import Callable
from typing import Self


class TimeLimitExceeded(BaseException):
    """The time limit has passed. Not an `Exception`: no library may take it for a failure that it can handle."""


def set_alarm(seconds: float) -> None:
    """Have SIGALRM sent to this process after `seconds`; 0 revokes it."""
    signal.setitimer(signal.ITIMER_REAL, seconds)


class TimeLimit:
    """Raise `TimeLimitExceeded` in the block after `seconds`, unless the limit is lifted before.

    For the main thread only, and for systems that have SIGALRM. `set_timer` is the clock, for tests to replace.
    """

    def __init__(self, seconds: float, set_timer: Callable[[float], None] = set_alarm) -> None:
        self._seconds = seconds
        self._set_timer = set_timer
        self._passed = False

    def __enter__(self) -> Self:
        self._former = signal.signal(signal.SIGALRM, self._interrupt)
        self._set_timer(self._seconds)
        return self

    def lift(self) -> None:
        """End the limit before a step that must not be interrupted. Raise `TimeLimitExceeded` if it has passed."""
        self._set_timer(0)
        if self._passed:  # Python drops what is raised in a finaliser
            raise TimeLimitExceeded

    def __exit__(self, *error: object) -> None:
        self._set_timer(0)
        signal.signal(signal.SIGALRM, self._former or signal.SIG_DFL)

    def _interrupt(self, *_: object) -> None:
        self._passed = True
        raise TimeLimitExceeded
