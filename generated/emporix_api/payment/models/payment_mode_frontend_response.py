from __future__ import annotations

from typing import Any, Literal

import attrs

from ...model import Model
from ...values import UNSET, Maybe

NAMES = frozenset(
    {
        "id",
        "code",
        "integrationType",
        "paymentMethodType",
        "environmentKey",
        "scaProviderToken",
        "javascriptUrl",
        "publicKey",
        "threatMetrixId",
        "receiverId",
    }
)
_new = object.__new__
_absent: Any = UNSET


@attrs.define(kw_only=True, repr=False)
class PaymentModeFrontendResponse(Model):
    """Response of `payment_modes.list_frontend` and `payment_modes.get_frontend`.

    Attributes:
        integration_type: One of `'OFFSITE'`, `'EXTERNAL'`, `'SEPA'`, `'TOKENIZED'`.
    """

    id: Maybe[str] = UNSET
    code: Maybe[str] = UNSET
    integration_type: Maybe[Literal["EXTERNAL", "OFFSITE", "SEPA", "TOKENIZED"] | str] = UNSET
    """One of `'OFFSITE'`, `'EXTERNAL'`, `'SEPA'`, `'TOKENIZED'`."""
    payment_method_type: Maybe[str] = UNSET
    environment_key: Maybe[str] = UNSET
    sca_provider_token: Maybe[str] = UNSET
    javascript_url: Maybe[str] = UNSET
    public_key: Maybe[str] = UNSET
    threat_metrix_id: Maybe[str] = UNSET
    receiver_id: Maybe[str] = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    def _own(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not UNSET:
            data["id"] = value
        if (value := self.code) is not UNSET:
            data["code"] = value
        if (value := self.integration_type) is not UNSET:
            data["integrationType"] = value
        if (value := self.payment_method_type) is not UNSET:
            data["paymentMethodType"] = value
        if (value := self.environment_key) is not UNSET:
            data["environmentKey"] = value
        if (value := self.sca_provider_token) is not UNSET:
            data["scaProviderToken"] = value
        if (value := self.javascript_url) is not UNSET:
            data["javascriptUrl"] = value
        if (value := self.public_key) is not UNSET:
            data["publicKey"] = value
        if (value := self.threat_metrix_id) is not UNSET:
            data["threatMetrixId"] = value
        if (value := self.receiver_id) is not UNSET:
            data["receiverId"] = value
        if self._extras:
            data.update(self._extras)
        return data

    @staticmethod
    def from_dict(data: Any) -> PaymentModeFrontendResponse:
        return decode(data)


def decode(data: Any) -> PaymentModeFrontendResponse:
    if type(data) is not dict:
        passed: PaymentModeFrontendResponse = data
        return passed
    model = _new(PaymentModeFrontendResponse)
    unknown = len(data) - 10
    if "id" in data:
        model.id = data["id"]
    else:
        model.id = _absent
        unknown += 1
    if "code" in data:
        model.code = data["code"]
    else:
        model.code = _absent
        unknown += 1
    if "integrationType" in data:
        model.integration_type = data["integrationType"]
    else:
        model.integration_type = _absent
        unknown += 1
    if "paymentMethodType" in data:
        model.payment_method_type = data["paymentMethodType"]
    else:
        model.payment_method_type = _absent
        unknown += 1
    if "environmentKey" in data:
        model.environment_key = data["environmentKey"]
    else:
        model.environment_key = _absent
        unknown += 1
    if "scaProviderToken" in data:
        model.sca_provider_token = data["scaProviderToken"]
    else:
        model.sca_provider_token = _absent
        unknown += 1
    if "javascriptUrl" in data:
        model.javascript_url = data["javascriptUrl"]
    else:
        model.javascript_url = _absent
        unknown += 1
    if "publicKey" in data:
        model.public_key = data["publicKey"]
    else:
        model.public_key = _absent
        unknown += 1
    if "threatMetrixId" in data:
        model.threat_metrix_id = data["threatMetrixId"]
    else:
        model.threat_metrix_id = _absent
        unknown += 1
    if "receiverId" in data:
        model.receiver_id = data["receiverId"]
    else:
        model.receiver_id = _absent
        unknown += 1
    model._extras = {name: value for name, value in data.items() if name not in NAMES} if unknown else None
    return model
