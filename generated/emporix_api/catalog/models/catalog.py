from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

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
        "id",
        "name",
        "description",
        "status",
        "visibility",
        "publishedSites",
        "metadata",
        "categoryIds",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class Catalog:
    id: str | None | Unset = UNSET
    name: str | dict[str, str] | None | Unset = UNSET
    description: str | dict[str, str] | None | Unset = UNSET
    status: Literal["not_visible", "visible"] | str | None | Unset = UNSET
    visibility: VisibilityInformation | None | Unset = UNSET
    published_sites: list[str] | None | Unset = UNSET
    metadata: CatalogMetadata | None | Unset = UNSET
    category_ids: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.description) is not UNSET:
            data["description"] = value
        if (value := self.status) is not UNSET:
            data["status"] = value
        if (value := self.visibility) is not UNSET:
            data["visibility"] = value
        if (value := self.published_sites) is not UNSET:
            data["publishedSites"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.category_ids) is not UNSET:
            data["categoryIds"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> Catalog:
        return decode(data)


def decode(data: Any) -> Catalog:
    if type(data) is not dict:
        passed: Catalog = data
        return passed
    get: Any = data.get
    model = _new(Catalog)
    model.id = get("id", UNSET)
    model.name = get("name", UNSET)
    model.description = get("description", UNSET)
    model.status = get("status", UNSET)
    value = get("visibility", UNSET)
    model.visibility = _visibility_information.decode(value) if type(value) is dict else value
    model.published_sites = get("publishedSites", UNSET)
    value = get("metadata", UNSET)
    model.metadata = _catalog_metadata.decode(value) if type(value) is dict else value
    model.category_ids = get("categoryIds", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
