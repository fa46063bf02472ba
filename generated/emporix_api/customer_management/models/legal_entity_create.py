from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import account_limit as _account_limit
    from . import customer_group as _customer_group
    from . import legal_info as _legal_info
    from . import metadata_create as _metadata_create
    from . import resource_id as _resource_id
    from .account_limit import AccountLimit
    from .customer_group import CustomerGroup
    from .legal_info import LegalInfo
    from .metadata_create import MetadataCreate
    from .resource_id import ResourceId
else:
    _account_limit = Deferred(globals(), "account_limit")
    _customer_group = Deferred(globals(), "customer_group")
    _legal_info = Deferred(globals(), "legal_info")
    _metadata_create = Deferred(globals(), "metadata_create")
    _resource_id = Deferred(globals(), "resource_id")

NAMES = frozenset(
    {
        "name",
        "id",
        "type",
        "parentId",
        "accountLimit",
        "legalInfo",
        "customerGroups",
        "entitiesAddresses",
        "approvalGroup",
        "restrictions",
        "metadata",
        "mixins",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class LegalEntityCreate(Model):
    """Request of `legal_entities.create`.

    Attributes:
        name: Required.
        id: 1 to 66 characters; pattern `^[a-zA-Z0-9_-]+$`.
        type_: One of `'COMPANY'`, `'SUBSIDIARY'`.
    """

    name: str
    """Required."""
    id: Maybe[str] = UNSET
    """1 to 66 characters; pattern `^[a-zA-Z0-9_-]+$`."""
    type_: Maybe[Literal["COMPANY", "SUBSIDIARY"] | str] = UNSET
    """One of `'COMPANY'`, `'SUBSIDIARY'`."""
    parent_id: Maybe[str] = UNSET
    account_limit: Maybe[AccountLimit] = UNSET
    legal_info: Maybe[LegalInfo] = UNSET
    customer_groups: Maybe[list[CustomerGroup]] = UNSET
    entities_addresses: Maybe[list[ResourceId]] = UNSET
    approval_group: Maybe[list[ResourceId]] = UNSET
    restrictions: Maybe[list[str]] = UNSET
    metadata: Maybe[MetadataCreate] = UNSET
    mixins: Maybe[dict[str, Any]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.name) is not UNSET:
            data["name"] = value
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.type_) is not UNSET:
            data["type"] = value
        if (value := self.parent_id) is not UNSET:
            data["parentId"] = value
        if (value := self.account_limit) is not UNSET:
            data["accountLimit"] = value
        if (value := self.legal_info) is not UNSET:
            data["legalInfo"] = value
        if (value := self.customer_groups) is not UNSET:
            data["customerGroups"] = value
        if (value := self.entities_addresses) is not UNSET:
            data["entitiesAddresses"] = value
        if (value := self.approval_group) is not UNSET:
            data["approvalGroup"] = value
        if (value := self.restrictions) is not UNSET:
            data["restrictions"] = value
        if (value := self.metadata) is not UNSET:
            data["metadata"] = value
        if (value := self.mixins) is not UNSET:
            data["mixins"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> LegalEntityCreate:
        return decode(data)


def decode(data: Any) -> LegalEntityCreate:
    if type(data) is not dict:
        passed: LegalEntityCreate = data
        return passed
    model = _new(LegalEntityCreate)
    unknown = len(data) - 12
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
    if "type" in data:
        model.type_ = data["type"]
    else:
        model.type_ = _absent
        unknown += 1
    if "parentId" in data:
        model.parent_id = data["parentId"]
    else:
        model.parent_id = _absent
        unknown += 1
    if "accountLimit" in data:
        value = data["accountLimit"]
        model.account_limit = _account_limit.decode(value) if type(value) is dict else value
    else:
        model.account_limit = _absent
        unknown += 1
    if "legalInfo" in data:
        value = data["legalInfo"]
        model.legal_info = _legal_info.decode(value) if type(value) is dict else value
    else:
        model.legal_info = _absent
        unknown += 1
    if "customerGroups" in data:
        value = data["customerGroups"]
        model.customer_groups = [_customer_group.decode(item) for item in value] if type(value) is list else value
    else:
        model.customer_groups = _absent
        unknown += 1
    if "entitiesAddresses" in data:
        value = data["entitiesAddresses"]
        model.entities_addresses = [_resource_id.decode(item) for item in value] if type(value) is list else value
    else:
        model.entities_addresses = _absent
        unknown += 1
    if "approvalGroup" in data:
        value = data["approvalGroup"]
        model.approval_group = [_resource_id.decode(item) for item in value] if type(value) is list else value
    else:
        model.approval_group = _absent
        unknown += 1
    if "restrictions" in data:
        model.restrictions = data["restrictions"]
    else:
        model.restrictions = _absent
        unknown += 1
    if "metadata" in data:
        value = data["metadata"]
        model.metadata = _metadata_create.decode(value) if type(value) is dict else value
    else:
        model.metadata = _absent
        unknown += 1
    if "mixins" in data:
        model.mixins = data["mixins"]
    else:
        model.mixins = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
