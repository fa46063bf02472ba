"""The watch over the whole run would see a leak."""

from __future__ import annotations

import logging

import pytest

from emporix_async import ConfigurationError, Credential, NotFound, TokenError
from emporix_async.auth.tokens import GivenToken
from tests.leaks import Watch

SECRET = "wat(h3d"


@pytest.mark.parametrize(
    "tell",
    [
        lambda: logging.getLogger("anything").debug("with %s", SECRET),
        lambda: ConfigurationError(f"with {SECRET}"),
        lambda: TokenError(f"with {SECRET}", client_id="key-1", status=400),
        lambda: NotFound(status=404, method="GET", path="/p", details=[{"said": SECRET}]),
    ],
)
def test_a_leak_is_seen_and_named_without_the_secret(tell) -> None:
    with Watch() as watch:
        # Not by making a credential: the watch over the whole run would see that as well.
        watch.secrets.add(SECRET)
        assert watch.leaks() == []
        tell()
    assert len(watch.leaks()) == 1
    assert SECRET not in watch.leaks()[0]
    assert watch.leaks()[0].count("[!]") >= 1


def test_secrets_and_tokens_are_watched_from_when_they_are_made_until_the_watch_is_closed() -> None:
    with Watch() as watch:
        Credential("key-1", "1nvented")
        GivenToken("t0ken-9")
        Credential("key-1", "plain")
    Credential("key-1", "l8ter")
    ConfigurationError("later")
    assert watch.secrets == {"1nvented", "t0ken-9"}
    assert watch.told == {}
