from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from ...decoding import Deferred
from ...model import Model
from ...values import UNSET, Maybe

if TYPE_CHECKING:
    from . import dynamic_variant_recalculation_job as _dynamic_variant_recalculation_job
    from .dynamic_variant_recalculation_job import DynamicVariantRecalculationJob
else:
    _dynamic_variant_recalculation_job = Deferred(globals(), "dynamic_variant_recalculation_job")

NAMES = frozenset(
    {
        "jobs",
        "skippedProductIds",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class DynamicVariantRecalculationResponse(Model):
    """Response of `products.recalculate`."""

    jobs: Maybe[list[DynamicVariantRecalculationJob]] = UNSET
    skipped_product_ids: Maybe[list[str]] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.jobs) is not UNSET:
            data["jobs"] = value
        if (value := self.skipped_product_ids) is not UNSET:
            data["skippedProductIds"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> DynamicVariantRecalculationResponse:
        return decode(data)


def decode(data: Any) -> DynamicVariantRecalculationResponse:
    if type(data) is not dict:
        passed: DynamicVariantRecalculationResponse = data
        return passed
    model = _new(DynamicVariantRecalculationResponse)
    unknown = len(data) - 2
    if "jobs" in data:
        value = data["jobs"]
        model.jobs = (
            [_dynamic_variant_recalculation_job.decode(item) for item in value] if type(value) is list else value
        )
    else:
        model.jobs = _absent
        unknown += 1
    if "skippedProductIds" in data:
        model.skipped_product_ids = data["skippedProductIds"]
    else:
        model.skipped_product_ids = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
