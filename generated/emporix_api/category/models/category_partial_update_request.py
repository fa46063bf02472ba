from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import metadata_update as _metadata_update
    from .metadata_update import MetadataUpdate
else:
    _metadata_update = Deferred(globals(), "metadata_update")

NAMES = frozenset(
    {
        "metadata",
        "localizedName",
        "localizedDescription",
        "parentId",
        "localizedSlug",
        "ecn",
        "code",
        "validity",
        "position",
        "published",
        "mixins",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class CategoryPartialUpdateRequest(Model):
    """Request of `categories.update`.

    Attributes:
        metadata: Required.
    """

    metadata: MetadataUpdate
    """Required."""
    localized_name: Maybe[dict[str, str]] = UNSET
    localized_description: Maybe[dict[str, str]] = UNSET
    parent_id: Maybe[str] = UNSET
    localized_slug: Maybe[dict[str, str]] = UNSET
    ecn: Maybe[list[str]] = UNSET
    code: Maybe[str] = UNSET
    validity: Maybe[dict[str, str]] = UNSET
    position: Maybe[int] = UNSET
    published: Maybe[bool] = UNSET
    mixins: Maybe[dict[str, Any]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.localized_name) is not UNSET:
            data["localizedName"] = value
        if (value := self.localized_description) is not UNSET:
            data["localizedDescription"] = value
        if (value := self.parent_id) is not UNSET:
            data["parentId"] = value
        if (value := self.localized_slug) is not UNSET:
            data["localizedSlug"] = value
        if (value := self.ecn) is not UNSET:
            data["ecn"] = value
        if (value := self.code) is not UNSET:
            data["code"] = value
        if (value := self.validity) is not UNSET:
            data["validity"] = value
        if (value := self.position) is not UNSET:
            data["position"] = value
        if (value := self.published) is not UNSET:
            data["published"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> CategoryPartialUpdateRequest:
        return decode(data)


def decode(data: Any) -> CategoryPartialUpdateRequest:
    if type(data) is not dict:
        passed: CategoryPartialUpdateRequest = data
        return passed
    model = _new(CategoryPartialUpdateRequest)
    unknown = len(data) - 11
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _metadata_update.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    if "localizedName" in data:
        model.localized_name = data["localizedName"]
    else:
        model.localized_name = _absent
        unknown += 1
    if "localizedDescription" in data:
        model.localized_description = data["localizedDescription"]
    else:
        model.localized_description = _absent
        unknown += 1
    if "parentId" in data:
        model.parent_id = data["parentId"]
    else:
        model.parent_id = _absent
        unknown += 1
    if "localizedSlug" in data:
        model.localized_slug = data["localizedSlug"]
    else:
        model.localized_slug = _absent
        unknown += 1
    if "ecn" in data:
        model.ecn = data["ecn"]
    else:
        model.ecn = _absent
        unknown += 1
    if "code" in data:
        model.code = data["code"]
    else:
        model.code = _absent
        unknown += 1
    if "validity" in data:
        model.validity = data["validity"]
    else:
        model.validity = _absent
        unknown += 1
    if "position" in data:
        model.position = data["position"]
    else:
        model.position = _absent
        unknown += 1
    if "published" in data:
        model.published = data["published"]
    else:
        model.published = _absent
        unknown += 1
    if "mixins" in data:
        model.mixins = data["mixins"]
    else:
        model.mixins = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
