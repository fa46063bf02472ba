from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import closest
from . import commerce_event_trigger_compound_filter as _commerce_event_trigger_compound_filter
from . import commerce_event_trigger_leaf_filter_array_right as _commerce_event_trigger_leaf_filter_array_right
from . import commerce_event_trigger_leaf_filter_no_right as _commerce_event_trigger_leaf_filter_no_right
from . import commerce_event_trigger_leaf_filter_scalar_right as _commerce_event_trigger_leaf_filter_scalar_right

if TYPE_CHECKING:
    from .commerce_event_trigger_compound_filter import CommerceEventTriggerCompoundFilter
    from .commerce_event_trigger_leaf_filter_array_right import CommerceEventTriggerLeafFilterArrayRight
    from .commerce_event_trigger_leaf_filter_no_right import CommerceEventTriggerLeafFilterNoRight
    from .commerce_event_trigger_leaf_filter_scalar_right import CommerceEventTriggerLeafFilterScalarRight

CommerceEventTriggerFilter: TypeAlias = "CommerceEventTriggerLeafFilterNoRight | CommerceEventTriggerLeafFilterScalarRight | CommerceEventTriggerLeafFilterArrayRight | CommerceEventTriggerCompoundFilter"
"""One of several models, told apart by `op`."""


def decode(data: Any) -> CommerceEventTriggerFilter:
    if type(data) is not dict:
        passed: CommerceEventTriggerFilter = data
        return passed
    kind = data.get("op")
    if kind in ("$exists", "$notExists", "$isEmpty", "$notEmpty"):
        return _commerce_event_trigger_leaf_filter_no_right.decode(data)
    if kind in ("$eq", "$ne"):
        return _commerce_event_trigger_leaf_filter_scalar_right.decode(data)
    if kind in ("$in", "$notIn"):
        return _commerce_event_trigger_leaf_filter_array_right.decode(data)
    if kind in ("$and", "$or"):
        return _commerce_event_trigger_compound_filter.decode(data)
    chosen: CommerceEventTriggerFilter = closest(
        data,
        _commerce_event_trigger_leaf_filter_no_right,
        _commerce_event_trigger_leaf_filter_scalar_right,
        _commerce_event_trigger_leaf_filter_array_right,
        _commerce_event_trigger_compound_filter,
    )
    return chosen
