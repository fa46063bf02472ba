"""A limit on concurrent work."""

from __future__ import annotations

from collections import OrderedDict

import anyio


class Limiter:
    """A limit of `total` slots, which are given in the order of the requests for them. `taken` are in use.

    anyio's own limiter yields to the event loop for every slot, which is most of the cost of a small call.
    """

    def __init__(self, total: int) -> None:
        self.total = total
        self.taken = 0
        self._waiting: OrderedDict[anyio.Event, None] = OrderedDict()

    async def acquire(self) -> None:
        if self.taken < self.total:
            self.taken += 1
            return
        turn = anyio.Event()
        self._waiting[turn] = None
        try:
            await turn.wait()
        except BaseException:
            if turn.is_set():
                self.release()
            else:
                del self._waiting[turn]
            raise

    def release(self) -> None:
        if self._waiting:
            turn, _ = self._waiting.popitem(last=False)
            turn.set()
        else:
            self.taken -= 1
