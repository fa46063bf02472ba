"""Call a method of the committed clients without sending anything."""

from __future__ import annotations

import importlib
import inspect
import warnings
from collections.abc import Callable
from typing import Any

from emporix_api.types import Operation, Request
from scripts.names import pascal

Decode = Callable[[Any], Any]


class Recorder:
    """A client that keeps the request and gives the decode function back."""

    def __init__(self) -> None:
        self.request: Request | None = None

    async def send(self, request: Request, decode: Decode) -> Decode:
        self.request = request
        return decode

    def paginate(self, request: Request, decode: Decode) -> Decode:
        self.request = request
        return decode

    def download(self, request: Request) -> Decode:
        self.request = request
        return lambda body: body

    events = download


def call(operation: Operation) -> tuple[Request, Decode]:
    """Call the method of `operation` with an invented value for each argument."""
    module = importlib.import_module(f"emporix_api.{operation.service}.api.{operation.resource}")
    recorder = Recorder()
    method = getattr(getattr(module, pascal(operation.resource))(recorder), operation.name)
    parameters = inspect.signature(method).parameters.values()
    positional = [
        {} if one.name == "body" else f"<{one.name}>" for one in parameters if one.kind is not one.KEYWORD_ONLY
    ]
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "the parameter .* is deprecated", DeprecationWarning)
        decode = method(*positional, **{one.name: "v" for one in parameters if one.kind is one.KEYWORD_ONLY})
        if inspect.iscoroutine(decode):  # which waits for nothing, so that it ends at once
            try:
                decode.send(None)
            except StopIteration as stopped:
                decode = stopped.value
    assert recorder.request is not None
    return recorder.request, decode
