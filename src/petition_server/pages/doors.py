"""All pages: who may ask for each, what it takes, and what answers. The one list; the tests walk it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from starlette.responses import Response

from petition_core.campaign.container import MAX_SIZE
from petition_server.pages import campaigns, counts, devices, invites, log_in, overview, withdrawal
from petition_server.pages.asked import Asked, Door
from petition_server.pages.forms import MULTIPART, URLENCODED
from petition_server.pages.frame import ICON, LOOK
from petition_server.web.body import Accepts

_HERE = Path(__file__).parent
_FORM = Accepts(URLENCODED, 16 * 1024)
#: The largest campaign, and the little that a form puts around it.
_FILE = Accepts(MULTIPART, MAX_SIZE + 16 * 1024)


def _file(name: str, media_type: str, _asked: Asked) -> Response:
    return Response((_HERE / name).read_bytes(), media_type=media_type)


DOORS: tuple[Door, ...] = (
    Door("GET", LOOK, "anyone", partial(_file, "look.css", "text/css; charset=utf-8")),
    Door("GET", ICON, "anyone", partial(_file, "icon.svg", "image/svg+xml")),
    Door("GET", "/staff/log-in", "anyone", log_in.ask_password),
    Door("POST", "/staff/log-in", "anyone", log_in.take_password, _FORM),
    Door("GET", "/staff/code", "waiting", log_in.ask_code),
    Door("POST", "/staff/code", "waiting", log_in.take_code, _FORM),
    Door("POST", "/staff/log-out", "anyone", log_in.log_out, _FORM),
    Door("GET", "/staff", "staff", overview.show),
    Door("GET", "/staff/counts", "staff", counts.save),
    Door("GET", "/staff/invites", "staff", invites.show),
    Door("POST", "/staff/invites", "staff", invites.make, _FORM),
    Door("POST", "/staff/invites/file", "staff", invites.keep, _FORM),
    Door("POST", "/staff/invites/take-back", "staff", invites.take_back, _FORM),
    Door("GET", "/staff/devices", "staff", devices.show),
    Door("GET", "/staff/devices/{device}", "staff", devices.show_one),
    Door("POST", "/staff/devices/{device}/revoke", "staff", devices.revoke, _FORM),
    Door("GET", "/staff/campaigns", "staff", campaigns.show),
    Door("POST", "/staff/campaigns", "staff", campaigns.publish, _FILE),
    Door("GET", "/withdraw", "anyone", withdrawal.ask),
    Door("POST", "/withdraw", "anyone", withdrawal.take, _FORM),
)
