"""The acts that many journeys share, each by its real command: to sign, to join, to fetch, open and export."""

from __future__ import annotations

import csv
import re
from pathlib import Path
from typing import Any

from tests.support.accessible_window import AccessibleWindow
from tests.support.computer import Computer
from tests.support.fault_proxy import Answer
from tests.support.office_papers import CAMPAIGN, OfficePapers

#: A withdrawal code as it is shown, in groups.
CODE = re.compile(r"[0-9A-HJKMNP-TV-Z]{5}( [0-9A-HJKMNP-TV-Z]{5}){3}")


def line(name: str, language: str = "en", **answers: object) -> dict[str, object]:
    """What is fed to `sign` for a person who agrees to be counted and to nothing else."""
    return {"language": language, "answers": {"name": name, **answers}, "consents": {"count": "yes"}}


def sign(stall: Computer, *names: str) -> list[Any]:
    """People of these names sign at `stall`; what was printed about each."""
    return stall.ask_for_lines("sign", "--campaign", CAMPAIGN, lines=[line(name) for name in names])


def log_in_page(status: str = "200 OK", *headers: str) -> Answer:
    """What a street network answers instead of the server."""
    body = "<html>Welcome to our Wi-Fi</html>"
    lines = [f"HTTP/1.1 {status}", "Content-Type: text/html", f"Content-Length: {len(body)}", *headers, "", body]
    return Answer("\r\n".join(lines).encode())


def fill_in(window: AccessibleWindow, name: str) -> None:
    """A person fills in what is needed and does not sign yet."""
    window.wait_for("text", "Full name")
    window.write("Full name", name)
    window.tick("I sign this petition.")


def sign_in(window: AccessibleWindow, name: str) -> None:
    """A person signs in the window and is thanked."""
    fill_in(window, name)
    window.press("Sign")
    window.wait_for_words("Your name counts.")


def fetch_and_open(office: Computer, papers: OfficePapers) -> Any:
    """Fetch what is at the server and open it; what came of the opening."""
    office.ask("pull")
    return office.ask("office", "open", *papers.opening)


def exported(office: Computer, to: Path, *options: str) -> list[dict[str, str]]:
    """The lines of the office's export, as a machine reads them."""
    office.ask("office", "export", "--campaign", CAMPAIGN, "--profile", "raw", *options, "-o", to)
    with to.open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines))


def names(lines: list[dict[str, str]]) -> list[str]:
    """The names in an export, in its order."""
    return [one["name"] for one in lines]
