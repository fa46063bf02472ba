from __future__ import annotations

from typing import Any, Literal

import attrs

from ...decoding import represent
from ...values import UNSET, Unset, encode

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

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        value: Any
        value = self.id
        if value is not UNSET:
            data["id"] = value
        value = self.code
        if value is not UNSET:
            data["code"] = value
        value = self.integration_type
        if value is not UNSET:
            data["integrationType"] = value
        value = self.payment_method_type
        if value is not UNSET:
            data["paymentMethodType"] = value
        value = self.environment_key
        if value is not UNSET:
            data["environmentKey"] = value
        value = self.sca_provider_token
        if value is not UNSET:
            data["scaProviderToken"] = value
        value = self.javascript_url
        if value is not UNSET:
            data["javascriptUrl"] = value
        value = self.public_key
        if value is not UNSET:
            data["publicKey"] = value
        value = self.threat_metrix_id
        if value is not UNSET:
            data["threatMetrixId"] = value
        value = self.receiver_id
        if value is not UNSET:
            data["receiverId"] = value
        if self.additional_properties:
            data.update(encode(self.additional_properties))
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
