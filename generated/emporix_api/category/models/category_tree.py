from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
from . import validity as _validity

if TYPE_CHECKING:
    from .validity import Validity

NAMES = frozenset(
    {
        "id",
        "name",
        "description",
        "code",
        "localizedName",
        "localizedDescription",
        "localizedSlug",
        "validity",
        "position",
        "published",
        "ecn",
        "subcategories",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class CategoryTree:
    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    code: str | None | Unset = UNSET
    localized_name: dict[str, str] | None | Unset = UNSET
    localized_description: dict[str, str] | None | Unset = UNSET
    localized_slug: dict[str, str] | None | Unset = UNSET
    validity: Validity | None | Unset = UNSET
    position: int | None | Unset = UNSET
    published: bool | None | Unset = UNSET
    ecn: list[str] | None | Unset = UNSET
    subcategories: list[CategoryTree] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.id
        if value is not UNSET:
            data["id"] = value
        value = self.name
        if value is not UNSET:
            data["name"] = value
        value = self.description
        if value is not UNSET:
            data["description"] = value
        value = self.code
        if value is not UNSET:
            data["code"] = value
        value = self.localized_name
        if value is not UNSET:
            data["localizedName"] = encode(value)
        value = self.localized_description
        if value is not UNSET:
            data["localizedDescription"] = encode(value)
        value = self.localized_slug
        if value is not UNSET:
            data["localizedSlug"] = encode(value)
        value = self.validity
        if value is not UNSET:
            data["validity"] = encode(value)
        value = self.position
        if value is not UNSET:
            data["position"] = value
        value = self.published
        if value is not UNSET:
            data["published"] = value
        value = self.ecn
        if value is not UNSET:
            data["ecn"] = encode(value)
        value = self.subcategories
        if value is not UNSET:
            data["subcategories"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
        return data

    @staticmethod
    def from_dict(data: Any) -> CategoryTree:
        return decode(data)


def decode(data: Any) -> CategoryTree:
    if type(data) is not dict:
        passed: CategoryTree = data
        return passed
    get: Any = data.get
    model = _new(CategoryTree)
    model.id = get("id", UNSET)
    model.name = get("name", UNSET)
    model.description = get("description", UNSET)
    model.code = get("code", UNSET)
    model.localized_name = get("localizedName", UNSET)
    model.localized_description = get("localizedDescription", UNSET)
    model.localized_slug = get("localizedSlug", UNSET)
    value = get("validity", UNSET)
    model.validity = _validity.decode(value) if type(value) is dict else value
    model.position = get("position", UNSET)
    model.published = get("published", UNSET)
    model.ecn = get("ecn", UNSET)
    value = get("subcategories", UNSET)
    model.subcategories = [decode(item) for item in value] if type(value) is list else value
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
