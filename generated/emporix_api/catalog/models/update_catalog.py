from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import update_metadata as _update_metadata
    from . import visibility_information as _visibility_information
    from .update_metadata import UpdateMetadata
    from .visibility_information import VisibilityInformation
else:
    _update_metadata = Deferred(globals(), "update_metadata")
    _visibility_information = Deferred(globals(), "visibility_information")

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
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class UpdateCatalog(Model):
    """Request of `catalogs.upsert`.

    Attributes:
        name: Required.
    """

    name: str | dict[str, str]
    """Required."""
    description: Maybe[str | dict[str, str]] = UNSET
    visibility: Maybe[VisibilityInformation] = UNSET
    published_sites: Maybe[list[str]] = UNSET
    category_ids: Maybe[list[str]] = UNSET
    metadata: Maybe[UpdateMetadata] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

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
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> UpdateCatalog:
        return decode(data)


def decode(data: Any) -> UpdateCatalog:
    if type(data) is not dict:
        passed: UpdateCatalog = data
        return passed
    model = _new(UpdateCatalog)
    unknown = len(data) - 6
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "description" in data:
        model.description = data["description"]
    else:
        model.description = _absent
        unknown += 1
    if "visibility" in data:
        value = data["visibility"]
        model.visibility = _visibility_information.decode(value) if type(value) is dict else value
    else:
        model.visibility = _absent
        unknown += 1
    if "publishedSites" in data:
        model.published_sites = data["publishedSites"]
    else:
        model.published_sites = _absent
        unknown += 1
    if "categoryIds" in data:
        model.category_ids = data["categoryIds"]
    else:
        model.category_ids = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _update_metadata.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
