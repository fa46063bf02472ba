from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict
from . import dynamic_variant_recalculation_job_response as _dynamic_variant_recalculation_job_response

if TYPE_CHECKING:
    from .dynamic_variant_recalculation_job_response import DynamicVariantRecalculationJobResponse

NAMES = frozenset(
    {
        "jobs",
        "skippedProductIds",
    }
)
_new = object.__new__


@attrs.define(kw_only=True, repr=False)
class DynamicVariantRecalculationResponse:
    jobs: list[DynamicVariantRecalculationJobResponse] | None | Unset = UNSET
    skipped_product_ids: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.jobs) is not UNSET:
            data["jobs"] = value
        if (value := self.skipped_product_ids) is not UNSET:
            data["skippedProductIds"] = value
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> DynamicVariantRecalculationResponse:
        return decode(data)


def decode(data: Any) -> DynamicVariantRecalculationResponse:
    if type(data) is not dict:
        passed: DynamicVariantRecalculationResponse = data
        return passed
    get: Any = data.get
    model = _new(DynamicVariantRecalculationResponse)
    value = get("jobs", UNSET)
    model.jobs = (
        [_dynamic_variant_recalculation_job_response.decode(item) for item in value] if type(value) is list else value
    )
    model.skipped_product_ids = get("skippedProductIds", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
