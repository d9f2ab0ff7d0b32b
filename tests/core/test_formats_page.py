"""`docs/formats.md` names every kind of statement in the code, and its numbers are those of the code."""

from __future__ import annotations

import re

import pytest

from petition_core.batch import CONTENT_TYPE, MAGIC, MAX_ITEMS
from petition_core.campaign import container
from petition_core.padding import SIZES
from petition_core.parts import lp, u32
from petition_core.receipt import CONTENT_TYPE as RECEIPTS_TYPE
from petition_core.request_signing import WINDOW
from petition_core.sealed import MAX_CIPHERTEXT
from place import ROOT
from tests.core.chains import CAMPAIGN, KEY, make_label

PAGE = (ROOT / "docs" / "formats.md").read_text(encoding="utf-8")
DOMAIN = re.compile(r"petition/[a-z-]+/v[0-9]+")


def test_the_page_has_a_row_for_every_domain_and_no_other():
    sources = [path.read_text(encoding="utf-8") for path in (ROOT / "src").rglob("*.py")]
    used = {found for source in sources for found in re.findall(rf'"({DOMAIN.pattern})"', source)}
    rows = [found[1] for found in re.finditer(rf"^\| `({DOMAIN.pattern})` \|", PAGE, re.MULTILINE)]
    assert sorted(rows) == sorted(used)


@pytest.mark.parametrize(
    "told",
    [
        f"{len(make_label().to_bytes()) - len(CAMPAIGN)} bytes and those of the campaign's id",
        f"| `u32`, {len(lp('petition/batch/v1', KEY.public, u32(1)))} |",
        f"and a line feed | {len(MAGIC)} |",
        f"more than {MAX_ITEMS:,};",
        f"at most {MAX_CIPHERTEXT:,} bytes",
        "{:,}, {:,}, {:,}, {:,}, {:,} or {:,} bytes".format(*SIZES),
        f"at most {container.MAX_SIZE >> 20} MB",
        f"more than {WINDOW} seconds",
        f"`{CONTENT_TYPE}`",
        f"`{RECEIPTS_TYPE}`",
        f"`{container.CONTENT_TYPE}`",
        f"`{MAGIC.decode().strip()}`",
        f"`{container.MAGIC.decode().strip()}`",
    ],
)
def test_the_page_tells_the_numbers_of_the_code(told):
    assert told in PAGE
