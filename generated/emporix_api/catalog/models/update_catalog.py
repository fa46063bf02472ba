from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import update_metadata as _update_metadata
from . import visibility_information as _visibility_information

if TYPE_CHECKING:
    from .update_metadata import UpdateMetadata
    from .visibility_information import VisibilityInformation

NAMES = frozenset(
    {
        "name",
        "description",
        "visibility",
        "publishedSites",
        "categoryIds",
        "metadata",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class UpdateCatalog:
    name: str | dict[str, str]
    description: str | dict[str, str] | None | Unset = UNSET
    visibility: VisibilityInformation | None | Unset = UNSET
    published_sites: list[str] | None | Unset = UNSET
    category_ids: list[str] | None | Unset = UNSET
    metadata: UpdateMetadata | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.description) is not UNSET:
            data["description"] = value
        if (value := self.visibility) is not UNSET:
            data["visibility"] = value
        if (value := self.published_sites) is not UNSET:
            data["publishedSites"] = value
        if (value := self.category_ids) is not UNSET:
            data["categoryIds"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> UpdateCatalog:
        return decode(data)


def decode(data: Any) -> UpdateCatalog:
    if type(data) is not dict:
        passed: UpdateCatalog = data
        return passed
    get: Any = data.get
    model = _new(UpdateCatalog)
    model.name = get("name", UNSET)
    model.description = get("description", UNSET)
    value = get("visibility", UNSET)
    model.visibility = _visibility_information.decode(value) if type(value) is dict else value
    model.published_sites = get("publishedSites", UNSET)
    model.category_ids = get("categoryIds", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _update_metadata.decode(value) if type(value) is dict else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
