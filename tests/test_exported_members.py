"""What is public is exactly what `__all__` says."""

from __future__ import annotations

from types import ModuleType

import emporix_async
from emporix_async import errors


def test_the_names_of_the_package_are_the_ones_it_exports() -> None:
    public = {
        name
        for name, value in vars(emporix_async).items()
        if not name.startswith("_") and not isinstance(value, ModuleType) and name != "annotations"
    }
    assert set(emporix_async.__all__) == public


def test_the_export_list_is_sorted_and_holds_no_name_twice() -> None:
    assert len(set(emporix_async.__all__)) == len(emporix_async.__all__)


def test_every_error_is_exported() -> None:
    assert set(errors.__all__) <= set(emporix_async.__all__)


def test_everything_exported_is_documented() -> None:
    for name in set(emporix_async.__all__) - {"UNSET"}:
        assert getattr(emporix_async, name).__doc__, name
