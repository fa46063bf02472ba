"""What is said of a failed connection."""

from __future__ import annotations

import errno
import os
import socket
import ssl

import aiohttp
import httpx
import pytest
from aiohttp.client_reqrep import ConnectionKey

from emporix_async.http.failures import Failure, no_response

REFUSED = os.strerror(errno.ECONNREFUSED)
SERVER = ConnectionKey("x.test", 443, is_ssl=True, ssl=True, proxy=None, proxy_auth=None, proxy_headers_hash=None)


def caused(cause: BaseException) -> httpx.ConnectError:
    error = httpx.ConnectError("for https://x.test/?code=s3cret")
    error.__cause__ = cause
    return error


def untrusted() -> ssl.SSLCertVerificationError:
    error = ssl.SSLCertVerificationError(1, "s3cret")
    error.verify_code = 18
    return error


@pytest.mark.parametrize(
    ("error", "failure", "reason"),
    [
        (httpx.ConnectError("s3cret"), Failure.NOT_SENT, "no connection"),
        (caused(OSError("s3cret")), Failure.NOT_SENT, "no connection"),
        (
            caused(ConnectionRefusedError(errno.ECONNREFUSED, "s3cret")),
            Failure.NOT_SENT,
            f"no connection: {REFUSED}",
        ),
        (
            caused(ExceptionGroup("s3cret", [OSError(errno.ECONNREFUSED, "s3cret")])),
            Failure.NOT_SENT,
            f"no connection: {REFUSED}",
        ),
        (
            caused(socket.gaierror(-2, "s3cret")),
            Failure.NOT_SENT,
            "no connection: the name of the host cannot be resolved",
        ),
        (caused(ssl.SSLError(1, "s3cret")), Failure.NOT_SENT, "no connection: TLS failed"),
        (
            caused(untrusted()),
            Failure.UNTRUSTED,
            "no connection: the certificate of the server is not valid (OpenSSL's code 18)",
        ),
        (
            aiohttp.ClientConnectorCertificateError(SERVER, ssl.SSLCertVerificationError(1, "s3cret")),
            Failure.UNTRUSTED,
            "no connection: the certificate of the server is not valid",
        ),
    ],
)
def test_a_reason_is_a_text_of_this_package(error, failure, reason) -> None:
    found = no_response(error)
    assert (found.failure, found.reason) == (failure, reason)


def test_causes_that_go_in_circles_end() -> None:
    error = httpx.ConnectError("s3cret")
    error.__cause__ = other = OSError("s3cret")
    other.__cause__ = error
    assert no_response(error).reason == "no connection"
