from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import import_run as _import_run
    from . import import_run_stream as _import_run_stream
    from .import_run import ImportRun
    from .import_run_stream import ImportRunStream
else:
    _import_run = Deferred(globals(), "import_run")
    _import_run_stream = Deferred(globals(), "import_run_stream")

NAMES = frozenset(
    {
        "run",
        "streams",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class RunDetail(Model):
    """Response of `runs.get`."""

    run: Maybe[ImportRun] = UNSET
    streams: Maybe[list[ImportRunStream]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.run) is not UNSET:
            data["run"] = value
        if (value := self.streams) is not UNSET:
            data["streams"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> RunDetail:
        return decode(data)


def decode(data: Any) -> RunDetail:
    if type(data) is not dict:
        passed: RunDetail = data
        return passed
    model = _new(RunDetail)
    unknown = len(data) - 2
    if "run" in data:
        value = data["run"]
        model.run = _import_run.decode(value) if type(value) is dict else value
    else:
        model.run = _absent
        unknown += 1
    if "streams" in data:
        value = data["streams"]
        model.streams = [_import_run_stream.decode(item) for item in value] if type(value) is list else value
    else:
        model.streams = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
