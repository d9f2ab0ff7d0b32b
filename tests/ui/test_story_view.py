"""A campaign's text shows its own pictures and fetches nothing, whatever it names."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QBuffer, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QImage, QTextDocument
from PySide6.QtTest import QTest

from petition_desktop.ui.widgets.story_view import StoryView

IMAGE = QTextDocument.ResourceType.ImageResource.value


def png(width=40, height=20, colour="red") -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    out = QBuffer()
    out.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(out, "PNG")  # type: ignore[call-overload]  # its type hints are wrong
    return bytes(out.data().data())


class Asking(StoryView):
    """Remembers what Qt asked for, and what it got."""

    def __init__(self, theme):
        super().__init__(theme)
        self.asked: list[tuple[str, object]] = []

    def loadResource(self, kind, url):
        found = super().loadResource(kind, url)
        self.asked.append((QUrl(url).toString(), found))
        return found


@pytest.fixture
def view(qtbot, theme):
    view = Asking(theme)
    qtbot.addWidget(view)
    view.resize(400, 300)
    with qtbot.waitExposed(view):
        view.show()
    return view


@pytest.mark.parametrize(
    "target",
    [
        "file:///etc/hostname",
        "/etc/hostname",
        "//attacker.example/share/c.png",
        "https://attacker.example/a.png",
        "other.png",
    ],
)
def test_what_is_not_the_campaigns_own_is_not_loaded(view, target):
    view.set_story(f"before ![picture]({target}) after", {"own.png": png()}, "story")
    view.grab()
    assert [found for _url, found in view.asked if found is not None] == []


def test_the_campaigns_own_picture_is_shown(view):
    view.set_story("![picture](own.png)", {"own.png": png()}, "story")
    image = view.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(0, 40, 4) for y in range(0, 20, 4)}
    assert "#ff0000" in colours


def test_a_wide_picture_is_made_to_fit(view):
    view.set_story("![picture](own.png)", {"own.png": png(3000, 100)}, "story")
    assert view.document().idealWidth() <= view.viewport().width()


def test_a_style_sheet_is_never_loaded_even_if_named_like_a_picture(view):
    view.set_story("text", {"own.png": png()}, "story")
    kind = QTextDocument.ResourceType.StyleSheetResource.value
    assert view.loadResource(kind, QUrl("own.png")) is None
    assert view.loadResource(IMAGE, QUrl("own.png")) is not None


def test_html_is_not_obeyed(view):
    view.set_story("<b>bold</b> <script>x</script>\n\n<img src='file:///etc/hostname'>", {}, "story")
    view.grab()
    assert view.asked == []
    assert "<b>" not in view.toHtml().replace("&lt;b&gt;", "")


@pytest.mark.qt_log_ignore("not accepted by receiving widget", "This plugin does not support", extend=True)
def test_a_link_opens_nothing(view, qtbot, monkeypatch):
    opened: list[object] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    view.set_story("[a link that is long enough to be hit](https://river.example/)", {}, "story")
    for x in range(5, 200, 15):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, 10))
    assert opened == []
    assert view.source().isEmpty()


def test_it_is_as_tall_as_its_text_and_scrolls_not_itself(view, theme):
    view.set_story("one paragraph\n\n" * 30, {}, "story")
    assert view.height() >= 30 * theme.line_height("body")
    assert view.verticalScrollBar().maximum() == 0


def test_it_has_a_name_for_those_who_listen(view):
    view.set_story("text", {}, "The whole story")
    assert view.accessibleName() == "The whole story"
