"""With which e-mail address and password a customer logs in. Passwords are kept as hashes, apart from the profiles."""

from __future__ import annotations

import hashlib
import secrets
from typing import Any, Final

import orjson

from ._answers import problem
from ._store import Store

# Not made to withstand those who have the file: made to answer tests quickly, and to keep no password.
_COST: Final = {"n": 1024, "r": 8, "p": 1}
_PASSWORD: Final = "password"  # noqa: S105 - the name of a property


class Logins:
    """The logins of all customers. `collection` is the path of the collection that their profiles are in."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def take(self, collection: str, number: str, profile: dict[str, Any]) -> None:
        """Take the password out of a `profile` about to be written, if one is in it, and keep it with its e-mail."""
        password = profile.pop(_PASSWORD, None)
        if password is None:
            return
        email = profile.get("contactEmail") or profile.get("email")
        if not isinstance(password, str) or not isinstance(email, str) or not email:
            raise problem(400, "A login needs an e-mail address and a password, both texts")
        profile["accounts"] = [{"id": email}]
        self.keep(collection, number, email, password)

    def keep(self, collection: str, number: str, email: str, password: str) -> None:
        """Keep a login; 409 where another customer has it."""
        other = self._number(collection, email)
        if other not in (None, number):
            raise problem(409, "There is a customer with this e-mail address already")
        salt = secrets.token_hex(16)
        hashed = {"salt": salt, "hash": _hash(password, salt)}
        self._store.put(_emails(collection), email.lower(), 1, {"number": number})
        self._store.put(_below(collection, number), _PASSWORD, 1, hashed)

    def find(self, collection: str, email: str, password: str) -> str | None:
        """Give the number of the customer who logs in so, None where nobody does."""
        number = self._number(collection, email)
        if number is None:
            return None
        kept = self._store.get(_below(collection, number), _PASSWORD)
        hashed = orjson.loads(kept.body) if kept else {"salt": "", "hash": ""}
        return number if secrets.compare_digest(hashed["hash"], _hash(password, hashed["salt"])) else None

    def _number(self, collection: str, email: str) -> str | None:
        kept = self._store.get(_emails(collection), email.lower())
        if kept is None:
            return None
        number: str = orjson.loads(kept.body)["number"]
        # A profile that is deleted takes its password with it, not the address.
        return number if self._store.get(_below(collection, number), _PASSWORD) else None


def _emails(collection: str) -> str:
    # No path has this character in it, so that nothing here can be asked for.
    return f"{collection}#emails"


def _below(collection: str, number: str) -> str:
    return f"{collection}/{number.replace('%', '%25').replace('/', '%2F')}/#login"


def _hash(password: str, salt: str) -> str:
    return hashlib.scrypt(password.encode(), salt=salt.encode(), **_COST).hex()
