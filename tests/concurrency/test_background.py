"""What runs beside the tasks of the program."""

from __future__ import annotations

import anyio

from emporix_async.concurrency import BackgroundTasks


async def fail() -> None:
    raise ValueError("s3cret")


async def test_an_error_is_logged_with_its_place_and_without_its_text(caplog) -> None:
    assert BackgroundTasks().start(fail)
    await anyio.wait_all_tasks_blocked()
    assert "ended with ValueError (" in caplog.text
    assert f"{__file__}:{fail.__code__.co_firstlineno + 1} in fail" in caplog.text
    assert "s3cret" not in caplog.text
