"""One line in the log for each call and each retry."""

from __future__ import annotations

import logging
from typing import Final

from ..concurrency import logger
from ..errors import APIStatusError
from .call import Call, Observer

_RETRY: Final = "%s: %s %s → %s, attempt %d follows in %.2f s (correlation id %s)"
_CALL: Final = "%s: %s %s → %s in %.0f ms (attempts %d, request id %s, correlation id %s)"


class Log(Observer):
    """Writes each call at DEBUG, each retry at INFO and each wait of an import at WARNING."""

    async def retry_scheduled(self, call: Call, reason: str, delay: float) -> None:
        request = (call.operation, call.method, call.path)
        logger.info(_RETRY, *request, reason, call.attempts + 1, delay, call.correlation_id)

    def import_waits(self, operation: str, seconds: float) -> None:
        logger.warning("%s: the import waits %.0f s, as the API asks", operation, seconds)

    def call_ended(self, call: Call, error: BaseException | None) -> None:
        if logger.isEnabledFor(logging.DEBUG):
            ending = (outcome_of(error, call.status), (call.now() - call.started_at) * 1000)
            facts = (call.attempts, call.request_id, call.correlation_id)
            logger.debug(_CALL, call.operation, call.method, call.path, *ending, *facts)


def outcome_of(error: BaseException | None, status: int | None) -> str:
    """Return how a call ended: its status, or the name of its error."""
    return str(status) if error is None or isinstance(error, APIStatusError) else type(error).__name__
