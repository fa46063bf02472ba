"""What a store in Redis refuses before it connects. A real server is in tests/integration."""

from __future__ import annotations

import sys
from typing import Any

import pytest
from cryptography.fernet import Fernet

from emporix_async import ConfigurationError, RedisStore

KEY = Fernet.generate_key()


def test_without_the_extra_redis_says_what_to_install(monkeypatch) -> None:
    monkeypatch.setitem(sys.modules, "redis", None)
    with pytest.raises(ConfigurationError, match=r"emporix-async\[redis\]"):
        RedisStore("redis://localhost", key="key")


@pytest.mark.parametrize("key", ["", b"", (), "too short", (KEY, "")])
def test_without_a_usable_key_nothing_is_kept(key: Any) -> None:
    with pytest.raises(ConfigurationError, match="key"):
        RedisStore("redis://localhost", key=key)


def test_an_address_that_is_none_is_refused_without_showing_it() -> None:
    with pytest.raises(ConfigurationError) as caught:
        RedisStore("redis//:pa55word@localhost", key=KEY)
    assert "pa55word" not in str(caught.value)
    assert caught.value.__suppress_context__
