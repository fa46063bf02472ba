"""Signatures hold no live object: documentation tools print defaults as they are at that moment."""

from __future__ import annotations

import importlib
import inspect
import os
import pkgutil
import subprocess
import sys
from collections.abc import Callable, Iterator, MutableMapping, MutableSequence, MutableSet
from typing import Any

import emporix_async

RENDERED = """
import importlib, pkgutil, pydoc
import emporix_async
print(pydoc.render_doc(emporix_async))
for name in emporix_async.__all__:
    print(pydoc.render_doc(getattr(emporix_async, name)))
for module in pkgutil.iter_modules(emporix_async.__path__, "emporix_async."):
    print(pydoc.render_doc(importlib.import_module(module.name)))
"""


def modules() -> Iterator[Any]:
    for module in pkgutil.walk_packages(emporix_async.__path__, "emporix_async."):
        if not module.name.endswith("__main__"):
            yield importlib.import_module(module.name)


def functions() -> Iterator[tuple[str, Callable[..., Any]]]:
    """Give every function and method of the package, with a name for it."""
    for module in modules():
        for name, value in vars(module).items():
            if getattr(value, "__module__", None) != module.__name__:
                continue
            if inspect.isfunction(value):
                yield f"{module.__name__}.{name}", value
            elif inspect.isclass(value):
                for inner, member in vars(value).items():
                    function = getattr(member, "__func__", member)
                    if inspect.isfunction(function):
                        yield f"{module.__name__}.{name}.{inner}", function


def test_no_default_is_an_object_that_changes() -> None:
    found = list(functions())
    assert any(name.endswith("Emporix.from_env") for name, _ in found)
    live = (MutableMapping, MutableSequence, MutableSet)
    offenders = [
        f"{name}({parameter.name})"  # without the object itself, which a failure would print
        for name, function in found
        for parameter in inspect.signature(function).parameters.values()
        if isinstance(parameter.default, live)
    ]
    assert offenders == []


def test_the_documentation_shows_no_value_of_the_environment() -> None:
    environment = {**os.environ, "EMPORIX_CLIENT_SECRET": "s3cret-of-the-key", "DATABASE_PASSWORD": "s3cret-of-others"}
    run = subprocess.run(
        [sys.executable, "-c", RENDERED], env=environment, capture_output=True, text=True, check=True, encoding="utf-8"
    )
    assert "from_env" in run.stdout
    assert "s3cret-of" not in run.stdout
