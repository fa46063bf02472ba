from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import metadata_update as _metadata_update

if TYPE_CHECKING:
    from .metadata_update import MetadataUpdate

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


@attrs.define(kw_only=True, repr=False)
class CategoryPartialUpdateRequest:
    metadata: MetadataUpdate
    localized_name: dict[str, str] | None | Unset = UNSET
    localized_description: dict[str, str] | None | Unset = UNSET
    parent_id: str | None | Unset = UNSET
    localized_slug: dict[str, str] | None | Unset = UNSET
    ecn: list[str] | None | Unset = UNSET
    code: str | None | Unset = UNSET
    validity: dict[str, str] | None | Unset = UNSET
    position: int | None | Unset = UNSET
    published: bool | None | Unset = UNSET
    mixins: dict[str, Any] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> CategoryPartialUpdateRequest:
        return decode(data)


def decode(data: Any) -> CategoryPartialUpdateRequest:
    if type(data) is not dict:
        passed: CategoryPartialUpdateRequest = data
        return passed
    get: Any = data.get
    model = _new(CategoryPartialUpdateRequest)
    value = get("metadata", UNSET)
    model.metadata = _metadata_update.decode(value) if type(value) is dict else value
    model.localized_name = get("localizedName", UNSET)
    model.localized_description = get("localizedDescription", UNSET)
    model.parent_id = get("parentId", UNSET)
    model.localized_slug = get("localizedSlug", UNSET)
    model.ecn = get("ecn", UNSET)
    model.code = get("code", UNSET)
    model.validity = get("validity", UNSET)
    model.position = get("position", UNSET)
    model.published = get("published", UNSET)
    model.mixins = get("mixins", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
