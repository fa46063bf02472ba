"""Watching a whole run of the tests for secrets and tokens in what is logged and in the texts of errors."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from typing import Any, Self

from emporix_async import RequestDetails, ResponseDetails, RetryDetails, TokenDetails
from emporix_async.auth.credentials import Credential
from emporix_async.auth.people import SessionState
from emporix_async.auth.tokens import Token
from emporix_async.errors import EmporixError
from emporix_async.sandbox._tokens import Tokens

# Tests invent secrets such as "s3cret". One that is a plain word is no use here: texts hold it for other reasons.
DISTINCTIVE = re.compile(r"(?=.*\d)[\x21-\x7e]{5,}")


class Watch(logging.Handler):
    """Remembers every secret that is made and everything that is told, while it is open."""

    def __init__(self) -> None:
        super().__init__(logging.NOTSET)
        self.secrets: set[str] = set()
        self.told: dict[str, str] = {}
        self._restore: list[Callable[[], None]] = []

    def emit(self, record: logging.LogRecord) -> None:
        self._tell(f"log of {record.name}", record.getMessage())
        if record.exc_info and record.exc_info[1] is not None:
            self._tell(f"log of {record.name}", repr(record.exc_info[1]))

    def leaks(self) -> list[str]:
        """Name where a secret was told: not the secret itself."""
        if not self.secrets:
            return []
        # The longest first, so that the one meant is found where one begins with another.
        wanted = re.compile("|".join(sorted(map(re.escape, self.secrets), key=len, reverse=True)))
        return [f"{place}: {wanted.sub('[!]', text)}" for text, place in self.told.items() if wanted.search(text)]

    def __enter__(self) -> Self:
        self._watch(Credential, "__init__", lambda credential, *_, **__: self._keep(credential.client_secret))
        self._watch(Token, "__init__", lambda token, *_, **__: self._keep(token.value))
        self._watch(SessionState, "__init__", lambda state, *_, **__: self._keep_all(state))
        self._watch(EmporixError, "__init__", lambda error, *_, **__: self._tell_error(error))
        for kind in (RequestDetails, ResponseDetails, RetryDetails, TokenDetails):
            self._watch(kind, "__init__", lambda told, *_, **__: self._tell(type(told).__name__, repr(told)))
        remember = Tokens.remember

        def remembered(tokens: Tokens, *arguments: Any) -> str:
            token = remember(tokens, *arguments)
            self._keep(token)
            return token

        Tokens.remember = remembered  # type: ignore[method-assign]
        self._restore.append(lambda: setattr(Tokens, "remember", remember))
        root = logging.getLogger()
        level = root.level
        root.addHandler(self)
        root.setLevel(logging.DEBUG)
        self._restore += [lambda: root.setLevel(level), lambda: root.removeHandler(self)]
        return self

    def __exit__(self, *_: object) -> None:
        for restore in reversed(self._restore):
            restore()

    def _watch(self, kind: type, name: str, after: Callable[..., None]) -> None:
        original = getattr(kind, name)
        own = name in vars(kind)

        def watched(self: Any, *arguments: Any, **named: Any) -> None:
            original(self, *arguments, **named)
            after(self, *arguments, **named)

        setattr(kind, name, watched)
        self._restore.append(lambda: setattr(kind, name, original) if own else delattr(kind, name))

    def _keep(self, secret: str) -> None:
        if DISTINCTIVE.fullmatch(secret):
            self.secrets.add(secret)

    def _keep_all(self, state: SessionState) -> None:
        for secret in (state.access_token, state.refresh_token, state.saas_token):
            self._keep(secret or "")

    def _tell_error(self, error: EmporixError) -> None:
        self._tell(type(error).__name__, f"{error} {error!r} {error.__dict__}")

    def _tell(self, place: str, text: str) -> None:
        self.told.setdefault(text, place)
