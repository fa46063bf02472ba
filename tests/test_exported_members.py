"""What is public is exactly what `__all__` says."""

from __future__ import annotations

from importlib.metadata import version

import pytest

import emporix_async
from tests.test_errors import public_errors


def test_every_exported_name_can_be_imported_and_is_documented() -> None:
    for name in set(emporix_async.__all__) - {"UNSET"}:
        assert getattr(emporix_async, name).__doc__, name


def test_the_names_that_editors_offer_are_the_exported_ones() -> None:
    assert set(emporix_async.__all__) <= set(dir(emporix_async))
    assert len(set(emporix_async.__all__)) == len(emporix_async.__all__)


def test_every_exported_name_is_known_to_the_room_it_comes_from() -> None:
    # `import *` must work without the extra of Telemetry.
    assert set(emporix_async._ROOM_OF) | public_errors() == {*emporix_async.__all__, "Telemetry"}
    assert emporix_async.Telemetry.__doc__


def test_every_error_is_exported() -> None:
    assert public_errors() <= set(emporix_async.__all__)


def test_any_other_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'Emporixx'"):
        _ = emporix_async.Emporixx  # type: ignore[attr-defined]
    assert not hasattr(emporix_async, "annotationss")


def test_the_version_is_that_of_the_installed_package() -> None:
    assert emporix_async.__version__ == version("emporix-async")
