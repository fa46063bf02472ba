from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, as_dict

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


@attrs.define(kw_only=True, repr=False)
class PaymentModeFrontendResponse:
    id: str | None | Unset = UNSET
    code: str | None | Unset = UNSET
    integration_type: Literal["EXTERNAL", "OFFSITE", "SEPA", "TOKENIZED"] | str | None | Unset = UNSET
    payment_method_type: str | None | Unset = UNSET
    environment_key: str | None | Unset = UNSET
    sca_provider_token: str | None | Unset = UNSET
    javascript_url: str | None | Unset = UNSET
    public_key: str | None | Unset = UNSET
    threat_metrix_id: str | None | Unset = UNSET
    receiver_id: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict)

    __repr__ = represent

    to_dict = as_dict

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
        if self.additional_properties:
            data.update(self.additional_properties)
        return data

    @staticmethod
    def from_dict(data: Any) -> PaymentModeFrontendResponse:
        return decode(data)


def decode(data: Any) -> PaymentModeFrontendResponse:
    if type(data) is not dict:
        passed: PaymentModeFrontendResponse = data
        return passed
    get: Any = data.get
    model = _new(PaymentModeFrontendResponse)
    model.id = get("id", UNSET)
    model.code = get("code", UNSET)
    model.integration_type = get("integrationType", UNSET)
    model.payment_method_type = get("paymentMethodType", UNSET)
    model.environment_key = get("environmentKey", UNSET)
    model.sca_provider_token = get("scaProviderToken", UNSET)
    model.javascript_url = get("javascriptUrl", UNSET)
    model.public_key = get("publicKey", UNSET)
    model.threat_metrix_id = get("threatMetrixId", UNSET)
    model.receiver_id = get("receiverId", UNSET)
    model.additional_properties = (
        {} if NAMES.issuperset(data) else {name: value for name, value in data.items() if name not in NAMES}
    )
    return model
