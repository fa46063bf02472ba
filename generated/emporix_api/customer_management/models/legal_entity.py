from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import account_limit as _account_limit
    from . import contact_assignment_without_expanded_legal_entity as _contact_assignment_without_expanded_legal_entity
    from . import customer_group as _customer_group
    from . import customer_management_metadata as _customer_management_metadata
    from . import legal_info as _legal_info
    from . import location as _location
    from .account_limit import AccountLimit
    from .contact_assignment_without_expanded_legal_entity import ContactAssignmentWithoutExpandedLegalEntity
    from .customer_group import CustomerGroup
    from .customer_management_metadata import CustomerManagementMetadata
    from .legal_info import LegalInfo
    from .location import Location
else:
    _account_limit = Deferred(globals(), "account_limit")
    _contact_assignment_without_expanded_legal_entity = Deferred(
        globals(), "contact_assignment_without_expanded_legal_entity"
    )
    _customer_group = Deferred(globals(), "customer_group")
    _customer_management_metadata = Deferred(globals(), "customer_management_metadata")
    _legal_info = Deferred(globals(), "legal_info")
    _location = Deferred(globals(), "location")

NAMES = frozenset(
    {
        "id",
        "name",
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
class LegalEntity(Model):
    """Response of `legal_entities.list`, `legal_entities.search`, `legal_entities.get` and 1 more; part of
    `ContactAssignment`.

    Attributes:
        type_: One of `'COMPANY'`, `'SUBSIDIARY'`.
    """

    id: Maybe[str] = UNSET
    name: Maybe[str] = UNSET
    type_: Maybe[Literal["COMPANY", "SUBSIDIARY"] | str] = UNSET
    """One of `'COMPANY'`, `'SUBSIDIARY'`."""
    parent_id: Maybe[str] = UNSET
    account_limit: Maybe[AccountLimit] = UNSET
    legal_info: Maybe[LegalInfo] = UNSET
    customer_groups: Maybe[list[CustomerGroup]] = UNSET
    entities_addresses: Maybe[list[Location]] = UNSET
    approval_group: Maybe[list[ContactAssignmentWithoutExpandedLegalEntity]] = UNSET
    restrictions: Maybe[list[str]] = UNSET
    metadata: Maybe[CustomerManagementMetadata] = UNSET
    mixins: Maybe[dict[str, Any]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.name) is not UNSET:
            data["name"] = value
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
    def from_dict(data: Any) -> LegalEntity:
        return decode(data)


def decode(data: Any) -> LegalEntity:
    if type(data) is not dict:
        passed: LegalEntity = data
        return passed
    model = _new(LegalEntity)
    unknown = len(data) - 12
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "name" in data:
        model.name = data["name"]
    else:
        model.name = _absent
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
        model.entities_addresses = [_location.decode(item) for item in value] if type(value) is list else value
    else:
        model.entities_addresses = _absent
        unknown += 1
    if "approvalGroup" in data:
        value = data["approvalGroup"]
        model.approval_group = (
            [_contact_assignment_without_expanded_legal_entity.decode(item) for item in value]
            if type(value) is list
            else value
        )
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
        model.metadata = _customer_management_metadata.decode(value) if type(value) is dict else value
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
