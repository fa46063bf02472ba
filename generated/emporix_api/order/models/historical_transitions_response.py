from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import historical_transition as _historical_transition
    from . import historical_transitions_metadata as _historical_transitions_metadata
    from .historical_transition import HistoricalTransition
    from .historical_transitions_metadata import HistoricalTransitionsMetadata
else:
    _historical_transition = Deferred(globals(), "historical_transition")
    _historical_transitions_metadata = Deferred(globals(), "historical_transitions_metadata")

NAMES = frozenset(
    {
        "transitions",
        "metadata",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class HistoricalTransitionsResponse(Model):
    """Response of `sales_orders.get_historical_transitions`."""

    transitions: Maybe[list[HistoricalTransition]] = UNSET
    metadata: Maybe[HistoricalTransitionsMetadata] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.transitions) is not UNSET:
            data["transitions"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> HistoricalTransitionsResponse:
        return decode(data)


def decode(data: Any) -> HistoricalTransitionsResponse:
    if type(data) is not dict:
        passed: HistoricalTransitionsResponse = data
        return passed
    model = _new(HistoricalTransitionsResponse)
    unknown = len(data) - 2
    if "transitions" in data:
        value = data["transitions"]
        model.transitions = [_historical_transition.decode(item) for item in value] if type(value) is list else value
    else:
        model.transitions = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _historical_transitions_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
