from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import import_run as _import_run
from . import import_run_stream as _import_run_stream

if TYPE_CHECKING:
    from .import_run import ImportRun
    from .import_run_stream import ImportRunStream

NAMES = frozenset(
    {
        "run",
        "streams",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class RunDetail:
    run: ImportRun | None | Unset = UNSET
    streams: list[ImportRunStream] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.run) is not UNSET:
            data["run"] = value
        if (value := self.streams) is not UNSET:
            data["streams"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> RunDetail:
        return decode(data)


def decode(data: Any) -> RunDetail:
    if type(data) is not dict:
        passed: RunDetail = data
        return passed
    get: Any = data.get
    model = _new(RunDetail)
    value = get("run", UNSET)
    model.run = _import_run.decode(value) if type(value) is dict else value
    value = get("streams", UNSET)
    model.streams = [_import_run_stream.decode(item) for item in value] if type(value) is list else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
