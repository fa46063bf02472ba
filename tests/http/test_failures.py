"""What is said of a failed connection."""

from __future__ import annotations

import errno
import os
import socket
import ssl

import httpx
import pytest

from emporix_async.http.failures import reason_of


def caused(cause: BaseException, text: str = "for https://x.test/?code=s3cret") -> httpx.ConnectError:
    error = httpx.ConnectError(text)
    error.__cause__ = cause
    return error


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (httpx.ReadError("s3cret"), "ReadError"),
        (
            httpx.ReadError("the connection was lost within the body"),
            "ReadError: the connection was lost within the body",
        ),
        (httpx.ReadError("the connection was lost within the body s3cret"), "ReadError"),
        (
            caused(ConnectionRefusedError(errno.ECONNREFUSED, "s3cret")),
            f"ConnectError: {os.strerror(errno.ECONNREFUSED)}",
        ),
        (
            caused(OSError("s3cret")),
            "ConnectError",
        ),
        (
            caused(ExceptionGroup("s3cret", [OSError(errno.ECONNREFUSED, "s3cret")])),
            f"ConnectError: {os.strerror(errno.ECONNREFUSED)}",
        ),
        (caused(socket.gaierror(-2, "s3cret")), "ConnectError: the name of the host cannot be resolved"),
        (caused(ssl.SSLError(1, "s3cret")), "ConnectError: TLS failed"),
    ],
)
def test_a_reason_is_the_kind_of_error_and_a_known_text(error, reason) -> None:
    assert reason_of(error) == reason


def test_causes_that_go_in_circles_end() -> None:
    error = httpx.ReadError("s3cret")
    error.__cause__ = other = OSError("s3cret")
    other.__cause__ = error
    assert reason_of(error) == "ReadError"
