"""Why there is no answer, in words that hold nothing of the request or the server.

The errors of HTTP libraries quote addresses with their query, headers and what the server sent. None of it is repeated:
what is said is the kind of error, and a text of the operating system, of OpenSSL or from the list below.
"""

from __future__ import annotations

import errno
import os
import re
import socket
import ssl
from collections.abc import Iterator
from typing import Final

# What the libraries and the fast transport say of connections.
_PLAIN: Final = re.compile(
    r"the connection was lost within the body|the server does not take the body"
    r"|URL too long|Server disconnected( without sending a response\.)?"
    r"|peer closed connection without sending complete message body"
    r" \((incomplete chunked read|received \d+ bytes, expected \d+)\)"
)


def reason_of(error: BaseException) -> str:
    """Name the kind of `error`, and what the connection met as far as that is known: `ConnectError: …`."""
    # The first cause is nearest to what happened.
    found = next((text for cause in reversed(list(_causes(error))) if (text := _plain_text(cause))), None)
    return type(error).__name__ + (f": {found}" if found else "")


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        inner = error.exceptions[0] if isinstance(error, BaseExceptionGroup) else None
        error = error.__cause__ or error.__context__ or inner


def _plain_text(error: BaseException) -> str | None:
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"the certificate is not accepted (OpenSSL {error.verify_code})"
    if isinstance(error, ssl.SSLError):
        return "TLS failed"
    if isinstance(error, socket.gaierror):
        return "the name of the host cannot be resolved"
    # Subclasses of the libraries have numbers of their own.
    if isinstance(error, OSError) and type(error).__module__ == "builtins":
        return os.strerror(error.errno) if error.errno and error.errno in errno.errorcode else None
    return str(error) if _PLAIN.fullmatch(str(error)) else None
