"""No case of a test hides another."""

from __future__ import annotations

import anyio
import pytest

from tests.cases import Cases, every


def test_each_case_that_fails_is_named() -> None:
    seen = []

    @every(("a", "b"), [(1, 1), (1, 2), (2, 2), (3, 4)])
    def check(a: int, b: int) -> None:
        seen.append(a)
        assert a == b

    @every("a", [2, 0])
    @every("b", [0, 1])
    async def both(a: int, b: int) -> None:
        seen.append(a)
        with pytest.raises(ZeroDivisionError):
            a // b

    @every("a", [0, 1])
    async def grouped(a: int) -> None:
        async with anyio.create_task_group():
            pytest.fail("in a task group")

    with pytest.raises(ExceptionGroup, match=r"2 of 4 cases fail: 1 - 2, 3 - 4"):
        check()
    with pytest.raises(ExceptionGroup, match=r"2 of 2 cases fail: 2, 0") as caught:
        anyio.run(both)
    with pytest.raises(ExceptionGroup, match="2 of 2 cases fail: 0, 1"):
        anyio.run(grouped)
    assert [len(error.exceptions) for error in caught.value.exceptions] == [1, 1]
    assert seen == [1, 1, 2, 3, 2, 2, 0, 0]


def test_what_ends_the_test_itself_is_not_replaced() -> None:
    with pytest.raises(KeyboardInterrupt), Cases() as cases:  # noqa: PT012 - both are what it is about
        with cases.case("a"):
            raise ValueError
        raise KeyboardInterrupt
