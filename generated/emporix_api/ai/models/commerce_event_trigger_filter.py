from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ...decoding import Deferred, closest
from ...model import Union

if TYPE_CHECKING:
    from . import commerce_event_trigger_compound_filter as _commerce_event_trigger_compound_filter
    from . import commerce_event_trigger_leaf_filter_array_right as _commerce_event_trigger_leaf_filter_array_right
    from . import commerce_event_trigger_leaf_filter_no_right as _commerce_event_trigger_leaf_filter_no_right
    from . import commerce_event_trigger_leaf_filter_scalar_right as _commerce_event_trigger_leaf_filter_scalar_right
    from .commerce_event_trigger_compound_filter import CommerceEventTriggerCompoundFilter
    from .commerce_event_trigger_leaf_filter_array_right import CommerceEventTriggerLeafFilterArrayRight
    from .commerce_event_trigger_leaf_filter_no_right import CommerceEventTriggerLeafFilterNoRight
    from .commerce_event_trigger_leaf_filter_scalar_right import CommerceEventTriggerLeafFilterScalarRight

    CommerceEventTriggerFilter: TypeAlias = (
        CommerceEventTriggerLeafFilterNoRight
        | CommerceEventTriggerLeafFilterScalarRight
        | CommerceEventTriggerLeafFilterArrayRight
        | CommerceEventTriggerCompoundFilter
    )
    """One of 4 models, told apart by `op`."""
else:
    _commerce_event_trigger_leaf_filter_no_right = Deferred(globals(), "commerce_event_trigger_leaf_filter_no_right")
    _commerce_event_trigger_leaf_filter_scalar_right = Deferred(
        globals(), "commerce_event_trigger_leaf_filter_scalar_right"
    )
    _commerce_event_trigger_leaf_filter_array_right = Deferred(
        globals(), "commerce_event_trigger_leaf_filter_array_right"
    )
    _commerce_event_trigger_compound_filter = Deferred(globals(), "commerce_event_trigger_compound_filter")

    class CommerceEventTriggerFilter(metaclass=Union):
        """Part of `CommerceEventsTriggerConfig`.

        One of 4 models, told apart by `op`.

        - `CommerceEventTriggerLeafFilterNoRight`: '$exists', '$notExists', '$isEmpty', '$notEmpty'
        - `CommerceEventTriggerLeafFilterScalarRight`: '$eq', '$ne'
        - `CommerceEventTriggerLeafFilterArrayRight`: '$in', '$notIn'
        - `CommerceEventTriggerCompoundFilter`: '$and', '$or'

        Attributes of `CommerceEventTriggerLeafFilterNoRight`:
            left: `str`. Required in requests.
            op: `str`. One of `'$exists'`, `'$notExists'`, `'$isEmpty'`, `'$notEmpty'`; required in requests.

        Attributes of `CommerceEventTriggerLeafFilterScalarRight`:
            left: `str`. Required in requests.
            op: `str`. One of `'$eq'`, `'$ne'`; required in requests.
            right: `str | float | bool`. Required in requests.

        Attributes of `CommerceEventTriggerLeafFilterArrayRight`:
            left: `str`. Required in requests.
            op: `str`. One of `'$in'`, `'$notIn'`; required in requests.
            right: `list[str | float | bool]`. Required in requests.

        Attributes of `CommerceEventTriggerCompoundFilter`:
            op: `str`. One of `'$and'`, `'$or'`; required in requests.
            conditions: `list[CommerceEventTriggerFilter]`. 1 or more items; required in requests.
        """

        __slots__ = ()
        MEMBERS = frozenset(
            {
                "CommerceEventTriggerLeafFilterNoRight",
                "CommerceEventTriggerLeafFilterScalarRight",
                "CommerceEventTriggerLeafFilterArrayRight",
                "CommerceEventTriggerCompoundFilter",
            }
        )


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
