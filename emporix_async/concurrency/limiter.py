"""A limit on how many things are under way at once."""

from __future__ import annotations

from collections import OrderedDict

import anyio


class Limiter:
    """Hand out `total` slots, in the order in which they are asked for.

    anyio's own lets the event loop go round once for each slot, free or not, which costs more than all else that is
    done for a small call beside the network.
    """

    def __init__(self, total: int) -> None:
        self.total = total
        self._free = total
        self._waiting: OrderedDict[anyio.Event, None] = OrderedDict()

    @property
    def taken(self) -> int:
        """The slots that are held at this moment."""
        return self.total - self._free

    async def acquire(self) -> None:
        """Take a slot, waiting for as long as there is none. Cancelled, it has none."""
        if self._free:
            self._free -= 1
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
        """Give a slot back: to whoever has waited longest, so that nobody who comes later is before them."""
        if self._waiting:
            turn, _ = self._waiting.popitem(last=False)
            turn.set()
        else:
            self._free += 1
