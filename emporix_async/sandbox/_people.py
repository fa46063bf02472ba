"""Sessions of guests and customers: their tokens, their logins, and what is theirs.

What is theirs is found for the profile and its addresses only. Elsewhere an item known by its key is anybody's, and a
listing, which would have to leave out what belongs to others, is not modelled. Nor is a login by way of somebody else.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final, NoReturn

import orjson

from ._answers import Answer, fault, json_answer, not_modelled, problem
from ._facts import CUSTOMER_SCOPES, CUSTOMERS, OWN
from ._handlers import check_query
from ._resources import Call, Resources, merged
from ._routes import ANY, escape
from ._tokens import SESSION_IDLE_TIME, Grant, Person, Tokens

# Seconds; what the API grants.
ANONYMOUS_LIFETIME: Final = 3_599
CUSTOMER_LIFETIME: Final = 2_591_999
REFRESH_LIFETIME: Final = 86_399
GUEST: Final = {"customerNumber": "00000000", "id": "00000000", "accounts": []}


@dataclass(frozen=True, slots=True)
class _Refresh:
    """What a refresh token stands for."""

    person: Person
    expires: float


class People:
    """The sessions of one tenant. `lifetime`, in seconds, is that of access tokens where the API's own will not do."""

    def __init__(
        self,
        tokens: Tokens,
        resources: Resources,
        *,
        tenant: str,
        client_id: str,
        now: Callable[[], float],
        lifetime: float | None = None,
    ) -> None:
        self._tokens = tokens
        self._resources = resources
        self._tenant = tenant
        self._client_id = client_id
        self._now = now
        self._lifetime = lifetime
        self._customers = CUSTOMERS.format(tenant)
        self._refreshes: dict[str, _Refresh] = {}
        self._actions: Mapping[str, Callable[[Call, Grant | None], tuple[Answer, int]]] = {
            "login_anonymous": self._begin,
            "refresh_anonymous": self._continue,
            "login": self._login,
            "refresh": self._refresh,
            "logout": self._logout,
            "validate": self._validate,
            "create": self._sign_up,
            "get": self._profile,
            "update": self._change_profile,
        }

    def answer(self, call: Call, grant: Grant | None) -> tuple[Answer, int]:
        """Answer `call`, made with the token that `grant` is of, with the number of items written."""
        return self._actions[call.route.operation.name](call, grant)

    def own(self, call: Call, grant: Grant | None) -> Call:
        """Turn a call for what is the customer's own to where that is kept.

        Raises a 501 for a listing out of which things of others would have to be left.
        """
        person = grant.person if grant else None
        if person is None or call.route.kind == "person":
            return call
        if call.route.address.startswith(f"{OWN}/") and person.customer is not None:
            return replace(
                call, collection=self._profile_of(person.customer) + call.collection[len(OWN.format(self._tenant)) :]
            )
        listing = call.route.kind in ("list", "search") and call.route.collection.count(ANY) == 1
        if listing and "customer" in call.route.operation.token_kinds:
            raise not_modelled("which of the items here are the person's own")
        return call

    def _profile_of(self, number: str) -> str:
        return f"{self._customers}/{escape(number)}"

    # Tokens

    def _begin(self, call: Call, _: Grant | None) -> tuple[Answer, int]:
        self._check_client(call)
        # Site, currency, language and country would go to the session context, which nothing here shows.
        return self._anonymous(Person(self._resources.new_id()), secrets.token_urlsafe(24)), 0

    def _continue(self, call: Call, _: Grant | None) -> tuple[Answer, int]:
        self._check_client(call)
        token = call.query.get("refresh_token", "")
        if not token:
            raise not_modelled("refreshing by the anonymous token itself")
        return self._anonymous(self._person_of(token), token), 0

    def _anonymous(self, person: Person, refresh: str) -> Answer:
        """Give a guest's tokens: the refresh token stays as it is."""
        lifetime = self._lifetime or ANONYMOUS_LIFETIME
        self._refreshes[refresh] = _Refresh(person, self._now() + REFRESH_LIFETIME)
        content = {
            "token_type": "Bearer",
            "access_token": self._tokens.remember(Grant("anonymous", frozenset(), self._now() + lifetime, person)),
            "expires_in": int(lifetime),
            "refresh_token": refresh,
            "refresh_token_expires_in": REFRESH_LIFETIME,
            "sessionId": person.session,
            "scope": f"tenant={self._tenant}",
        }
        return json_answer(200, content)

    def _login(self, call: Call, _: Grant | None) -> tuple[Answer, int]:
        body = call.json_object()
        email, password = _texts(body, "email", "password")
        number = self._resources.logins.find(self._customers, email, password)
        if number is None:
            raise problem(401, "The e-mail address or the password is wrong")
        profile = self._stored(number)
        if profile.get("active") is False or profile.get("onHold") is True:
            raise not_modelled("logins of customers who are not active or on hold")
        person = Person(self._resources.new_id(), number, email)
        # The names of old are still answered beside the others.
        content = self._customer(person) | {"saas_token": secrets.token_urlsafe(24), "initialPassword": False}
        old = {
            "accessToken": content["access_token"],
            "saasToken": content["saas_token"],
            "expiresIn": content["expires_in"],
            "refreshToken": content["refresh_token"],
            "refreshTokenExpiresIn": content["refresh_token_expires_in"],
        }
        return json_answer(200, content | old), 0

    def _refresh(self, call: Call, _: Grant | None) -> tuple[Answer, int]:
        token = call.query.get("refreshToken", "")
        if not token:
            raise problem(400, "refreshToken is missing")
        person = self._person_of(token)
        if person.customer is None:
            raise problem(400, "This is no customer's refresh token")
        entity = call.query.get("legalEntityId")
        if entity and not self._is_assigned(person.customer, entity):
            raise problem(403, "The customer is no contact of this legal entity")
        del self._refreshes[token]
        return json_answer(200, self._customer(replace(person, legal_entity=entity or person.legal_entity))), 0

    def _customer(self, person: Person) -> dict[str, Any]:
        """Make a customer's tokens: each refresh token is good for one use."""
        lifetime, refresh = self._lifetime or CUSTOMER_LIFETIME, secrets.token_urlsafe(24)
        self._refreshes[refresh] = _Refresh(person, self._now() + REFRESH_LIFETIME)
        return {
            "access_token": self._tokens.remember(Grant("customer", CUSTOMER_SCOPES, self._now() + lifetime, person)),
            "expires_in": int(lifetime),
            "refresh_token": refresh,
            "refresh_token_expires_in": REFRESH_LIFETIME,
            "token_type": "Bearer",
            "session_id": person.session,
            "session_idle_time": SESSION_IDLE_TIME,
        }

    def _logout(self, call: Call, _: Grant | None) -> tuple[Answer, int]:
        token = call.query.get("accessToken", "")
        if not token:
            raise problem(400, "accessToken is missing")
        ended = self._tokens.forget(token)
        session = ended.person.session if ended and ended.person else None
        self._refreshes = {refresh: kept for refresh, kept in self._refreshes.items() if kept.person.session != session}
        return Answer(call.status(204)), 0

    def _validate(self, _: Call, grant: Grant | None) -> tuple[Answer, int]:
        person = grant.person if grant else None
        if grant is None or person is None:
            _nobody()
        content = {
            "token_type": "Bearer",
            "expires_in": int(grant.expires - self._now()),
            "scope": " ".join([*sorted(grant.scopes), f"tenant={self._tenant}"]),
            "sessionId": person.session,
            "email": person.email,
            "legalEntityId": person.legal_entity,
        }
        return json_answer(200, {name: value for name, value in content.items() if value is not None}), 0

    # Profiles

    def _sign_up(self, call: Call, _: Grant | None) -> tuple[Answer, int]:
        body = call.json_object()
        email, password = _texts(body, "email", "password")
        if body.get("signup"):
            login, password = _texts(body["signup"], "email", "password")
        else:
            login = email
        number = self._resources.new_id()
        profile = {**(body.get("customerDetails") or {}), "contactEmail": email, "accounts": [{"id": login}]}
        profile |= {"id": number, "customerNumber": number}
        with self._resources.store.transaction():
            self._resources.logins.keep(self._customers, number, login, password)
            self._resources.store.put(self._customers, escape(number), 1, {**profile, "metadata": {"version": 1}})
            address = body.get("customerAddress")
            if isinstance(address, dict):
                key = self._resources.new_id()
                addresses = f"{self._profile_of(number)}/addresses"
                self._resources.store.put(addresses, escape(key), 1, {**address, "id": key, "metadata": {"version": 1}})
        return json_answer(call.status(201), {"id": number}), 1

    def _profile(self, call: Call, grant: Grant | None) -> tuple[Answer, int]:
        check_query(call)
        person = grant.person if grant else None
        if person is None:
            _nobody()
        return json_answer(200, GUEST if person.customer is None else self._stored(person.customer)), 0

    def _change_profile(self, call: Call, grant: Grant | None) -> tuple[Answer, int]:
        number = grant.person.customer if grant and grant.person else None
        if number is None:
            _nobody()
        profile = merged(self._stored(number), call.json_object())
        if not isinstance(profile, dict):
            raise problem(400, "The body must be an object")
        profile.pop("password", None)  # has an operation of its own, and never stands in a profile
        kept = replace(call, collection=self._customers, key=(number,))
        self._resources.put(kept, (number,), profile, create=False)
        return Answer(call.status(200)), 1

    def _stored(self, number: str) -> dict[str, Any]:
        kept = self._resources.store.get(self._customers, escape(number))
        if kept is None:
            raise problem(404, "The customer has been deleted")
        profile: dict[str, Any] = orjson.loads(kept.body)
        return profile

    def _is_assigned(self, number: str, legal_entity: str) -> bool:
        """Tell whether the tenant has made the customer a contact of the legal entity."""
        assignments = f"/customer-management/{self._tenant}/contact-assignments"
        kept = [orjson.loads(body) for body in self._resources.store.page(assignments, offset=0, limit=-1)]
        return any(
            (entry.get("customer") or {}).get("id") == number
            and (entry.get("legalEntity") or {}).get("id") == legal_entity
            for entry in kept
        )

    def _check_client(self, call: Call) -> None:
        if call.query.get("tenant") != self._tenant:
            raise problem(400, "tenant is missing, or not this one")
        if call.query.get("client_id") != self._client_id:
            raise fault(401, "Invalid client identifier", "oauth.v2.InvalidApiKey")

    def _person_of(self, refresh: str) -> Person:
        kept = self._refreshes.get(refresh)
        if kept is None or kept.expires <= self._now():
            raise fault(401, "Invalid Refresh Token", "keymanagement.service.invalid_refresh_token")
        return kept.person


def _texts(body: Any, *names: str) -> list[str]:
    values = [body.get(name) if isinstance(body, dict) else None for name in names]
    if not all(isinstance(value, str) and value for value in values):
        raise problem(400, f"{' and '.join(names)} must be texts that are not empty")
    return [str(value) for value in values]


def _nobody() -> NoReturn:
    raise problem(404, "There is nobody whose this could be")
