from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import visibility_information as _visibility_information
    from .visibility_information import VisibilityInformation
else:
    _visibility_information = Deferred(globals(), "visibility_information")

NAMES = frozenset(
    {
        "name",
        "id",
        "description",
        "visibility",
        "publishedSites",
        "categoryIds",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CreateCatalog(Model):
    """Request of `catalogs.create`.

    Attributes:
        name: Required.
        id: 1 to 66 characters; pattern `^[a-zA-Z0-9_-]+$`.
    """

    name: str | dict[str, str]
    """Required."""
    id: Maybe[str] = UNSET
    """1 to 66 characters; pattern `^[a-zA-Z0-9_-]+$`."""
    description: Maybe[str | dict[str, str]] = UNSET
    visibility: Maybe[VisibilityInformation] = UNSET
    published_sites: Maybe[list[str]] = UNSET
    category_ids: Maybe[list[str]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.description) is not UNSET:
            data["description"] = value
        if (value := self.visibility) is not UNSET:
            data["visibility"] = value
        if (value := self.published_sites) is not UNSET:
            data["publishedSites"] = value
        if (value := self.category_ids) is not UNSET:
            data["categoryIds"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CreateCatalog:
        return decode(data)


def decode(data: Any) -> CreateCatalog:
    if type(data) is not dict:
        passed: CreateCatalog = data
        return passed
    model = _new(CreateCatalog)
    unknown = len(data) - 6
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
        unknown += 1
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
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
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
