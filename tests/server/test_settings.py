"""What the server reads from its environment about the web server in front."""

from __future__ import annotations

import pytest

from petition_core.errors import SettingsRefused
from petition_server.settings import NEAR, read_settings


def test_only_this_computer_is_believed_unless_somebody_says_so(tmp_path):
    assert read_settings(tmp_path, {}).proxies == NEAR == ("127.0.0.0/8", "::1/128")


def test_addresses_and_networks_are_named_with_commas_between(tmp_path):
    read = read_settings(tmp_path, {"PETITION_SERVER_PROXIES": "10.0.0.0/8, 192.0.2.7,2001:db8::/32"})
    assert read.proxies == ("10.0.0.0/8", "192.0.2.7/32", "2001:db8::/32")


@pytest.mark.parametrize("untrusted", ["proxy.example", "10.0.0.1/8", "10.0.0.0/33", "*"])
def test_what_is_no_address_is_refused(tmp_path, untrusted):
    with pytest.raises(SettingsRefused, match="PETITION_SERVER_PROXIES"):
        read_settings(tmp_path, {"PETITION_SERVER_PROXIES": untrusted})
