from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import catalog_metadata as _catalog_metadata
from . import visibility_information as _visibility_information

if TYPE_CHECKING:
    from .catalog_metadata import CatalogMetadata
    from .visibility_information import VisibilityInformation

NAMES = frozenset(
    {
        "metadata",
        "name",
        "description",
        "visibility",
        "publishedSites",
        "categoryIds",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class UpdateCatalogProperties:
    metadata: CatalogMetadata
    name: str | dict[str, str] | None | Unset = UNSET
    description: str | dict[str, str] | None | Unset = UNSET
    visibility: VisibilityInformation | None | Unset = UNSET
    published_sites: list[str] | None | Unset = UNSET
    category_ids: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> UpdateCatalogProperties:
        return decode(data)


def decode(data: Any) -> UpdateCatalogProperties:
    if type(data) is not dict:
        passed: UpdateCatalogProperties = data
        return passed
    get: Any = data.get
    model = _new(UpdateCatalogProperties)
    value = get("metadata", UNSET)
    model.metadata = _catalog_metadata.decode(value) if type(value) is dict else value
    model.name = get("name", UNSET)
    model.description = get("description", UNSET)
    value = get("visibility", UNSET)
    model.visibility = _visibility_information.decode(value) if type(value) is dict else value
    model.published_sites = get("publishedSites", UNSET)
    model.category_ids = get("categoryIds", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
