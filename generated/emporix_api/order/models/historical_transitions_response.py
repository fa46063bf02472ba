from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import historical_transition as _historical_transition
from . import historical_transitions_metadata as _historical_transitions_metadata

if TYPE_CHECKING:
    from .historical_transition import HistoricalTransition
    from .historical_transitions_metadata import HistoricalTransitionsMetadata

NAMES = frozenset(
    {
        "transitions",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class HistoricalTransitionsResponse:
    transitions: list[HistoricalTransition] | None | Unset = UNSET
    metadata: HistoricalTransitionsMetadata | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.transitions) is not UNSET:
            data["transitions"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> HistoricalTransitionsResponse:
        return decode(data)


def decode(data: Any) -> HistoricalTransitionsResponse:
    if type(data) is not dict:
        passed: HistoricalTransitionsResponse = data
        return passed
    get: Any = data.get
    model = _new(HistoricalTransitionsResponse)
    value = get("transitions", UNSET)
    model.transitions = [_historical_transition.decode(item) for item in value] if type(value) is list else value
    value = get("metadata", UNSET)
    model.metadata = _historical_transitions_metadata.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
