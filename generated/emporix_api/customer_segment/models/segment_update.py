from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import metadata_update as _metadata_update
from . import validity as _validity

if TYPE_CHECKING:
    from .metadata_update import MetadataUpdate
    from .validity import Validity

NAMES = frozenset(
    {
        "name",
        "siteCode",
        "description",
        "validity",
        "status",
        "mixins",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class SegmentUpdate:
    name: dict[str, str]
    site_code: str
    description: dict[str, str] | None | Unset = UNSET
    validity: Validity | None | Unset = UNSET
    status: Literal["ACTIVE", "INACTIVE"] | str | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    metadata: MetadataUpdate | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.site_code) is not UNSET:
            data["siteCode"] = value
        if (value := self.description) is not UNSET:
            data["description"] = value
        if (value := self.validity) is not UNSET:
            data["validity"] = value
        if (value := self.status) is not UNSET:
            data["status"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> SegmentUpdate:
        return decode(data)


def decode(data: Any) -> SegmentUpdate:
    if type(data) is not dict:
        passed: SegmentUpdate = data
        return passed
    get: Any = data.get
    model = _new(SegmentUpdate)
    model.name = get("name", UNSET)
    model.site_code = get("siteCode", UNSET)
    model.description = get("description", UNSET)
    value = get("validity", UNSET)
    model.validity = _validity.decode(value) if type(value) is dict else value
    model.status = get("status", UNSET)
    model.mixins = get("mixins", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _metadata_update.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
