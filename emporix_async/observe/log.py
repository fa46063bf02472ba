"""One line in the log for each call and each retry."""

from __future__ import annotations

import logging
from typing import Final

from ..errors import APIStatusError
from .call import Call, Observer

logger: Final = logging.getLogger("emporix_async")


class Log(Observer):
    """Writes each call at DEBUG and each retry at INFO."""

    async def retry_scheduled(self, call: Call, reason: str, delay: float) -> None:
        """Log a retry."""
        logger.info(
            "%s: %s %s → %s, attempt %d follows in %.2f s (correlation id %s)",
            call.operation,
            call.method,
            call.path,
            reason,
            call.attempts + 1,
            delay,
            call.correlation_id,
        )

    def call_ended(self, call: Call, error: BaseException | None) -> None:
        """Log a call."""
        if logger.isEnabledFor(logging.DEBUG):
            logger.debug(
                "%s: %s %s → %s in %.0f ms (attempts %d, request id %s, correlation id %s)",
                call.operation,
                call.method,
                call.path,
                outcome_of(error, call.status),
                (call.now() - call.started_at) * 1000,
                call.attempts,
                call.request_id,
                call.correlation_id,
            )


def outcome_of(error: BaseException | None, status: int | None) -> str:
    """Return how a call ended: its status, or the name of its error."""
    if error is None or isinstance(error, APIStatusError):
        return str(status)
    return type(error).__name__
