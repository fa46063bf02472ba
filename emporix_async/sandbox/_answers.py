"""Answers of the sandbox: their JSON, and errors in the families the API itself uses."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

import orjson
from starlette.types import Scope, Send

JSON = b"application/json"


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer: its status, its body, already encoded, and headers besides its media type and length."""

    status: int
    body: bytes = b""
    headers: Sequence[tuple[bytes, bytes]] = ()
    media: bytes = JSON


class AnswerError(Exception):
    """Ends a request early with `answer`."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(answer.status)
        self.answer = answer


async def reply(scope: Scope, send: Send, answer: Answer) -> None:
    """Send `answer`."""
    await send({"type": "http.response.start", "status": answer.status, "headers": headers_of(answer)})
    await send({"type": "http.response.body", "body": b"" if scope["method"] == "HEAD" else answer.body})


def headers_of(answer: Answer) -> list[tuple[bytes, bytes]]:
    headers = list(answer.headers)
    if answer.status != HTTPStatus.NO_CONTENT:
        headers.append((b"content-length", b"%d" % len(answer.body)))
    if answer.body:
        headers.append((b"content-type", answer.media))
    return headers


def json_answer(status: int, content: Any, *headers: tuple[bytes, bytes]) -> Answer:
    return Answer(status, orjson.dumps(content), headers)


def reason(status: int) -> str:
    """Give the words that belong to `status`: `Not Found` for 404."""
    return HTTPStatus(status).phrase


def problem(status: int, message: str, *details: str, headers: Sequence[tuple[bytes, bytes]] = ()) -> AnswerError:
    """Make an error in the form `{code, status, message, details}`, which most services use."""
    content = {"code": status, "status": reason(status), "message": message, "details": list(details)}
    return AnswerError(Answer(status, orjson.dumps(content), headers))


def fault(status: int, message: str, code: str) -> AnswerError:
    """Make an error in the gateway's form, `{fault: {faultstring, detail: {errorcode}}}`: it guards the tokens."""
    return AnswerError(json_answer(status, {"fault": {"faultstring": message, "detail": {"errorcode": code}}}))


def not_modelled(what: str) -> AnswerError:
    """Say that the sandbox does not do `what`: better than a success that means nothing."""
    return problem(501, f"The sandbox does not model {what}")
