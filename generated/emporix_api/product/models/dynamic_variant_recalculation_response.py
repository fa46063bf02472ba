from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode
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

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.jobs
        if value is not UNSET:
            data["jobs"] = encode(value)
        value = self.skipped_product_ids
        if value is not UNSET:
            data["skippedProductIds"] = encode(value)
        if self.additional_properties:
            data.update(encode(self.additional_properties))
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
