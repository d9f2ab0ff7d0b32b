"""The frame around every page: header, one notice line, one page, footer. It knows no page and no act.

Whoever decides what is shown (a flow) hands it a page and listens to its signals. The window's title never says more
than the program's name: titles end up in logs and screenshots.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRect, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from petition_desktop.settings import APP_NAME
from petition_desktop.ui.focus import focused, last_stop
from petition_desktop.ui.footer import Footer
from petition_desktop.ui.header import Header
from petition_desktop.ui.page_change import PageChange
from petition_desktop.ui.style_sheet import style_sheet
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.card import Card
from petition_desktop.ui.widgets.focus_ring import FocusRing
from petition_desktop.ui.widgets.notice import Notice

SUFFIX, INVITE = ".campaign", ".invite"


class Page(QWidget):
    """The ground a page stands on."""


class Window(QWidget):
    """Shows one page at a time.

    Signals: `restyled()` after the theme changed, so that the page is made anew; `campaign_dropped(path)` when a
    campaign file was dropped on it; `closing()` before it closes. Those of `header`, `notice` and `footer` are theirs.
    """

    restyled = Signal()
    campaign_dropped = Signal(Path)
    closing = Signal()

    def __init__(self, theme: Theme, *, unseen: bool = False) -> None:
        super().__init__()
        self._theme, self._unseen = theme, unseen
        self.setWindowTitle(APP_NAME)
        self.setAcceptDrops(True)
        self.setStyleSheet(style_sheet(theme))
        self.header = Header(theme)
        self.notice = Notice(theme)
        self.footer = Footer(theme)
        self.change = PageChange(self)
        self._page: QWidget | None = None
        self._cover: QWidget | None = None
        self._cover_stays, self._held = False, False
        self._ground = Page()
        self._stack = QStackedLayout(self._ground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.notice)
        column.addWidget(self._ground, 1)
        column.addWidget(self.footer)
        self._ring = FocusRing(theme, self)
        self.header.text_size.stepped.connect(theme.step_scale)
        theme.changed.connect(self._restyle)

    def lay_out(self, page: QWidget) -> Iterator[None]:
        """Give `page` its place and its look while it is not seen, in portions; `show_page` has little to do then."""
        self._take_in(page)
        if not self.isVisible():
            return  # the start: nobody has a picture to wait with, and Qt does all this once when it shows the window
        yield
        parts = page.findChildren(QWidget)
        for part in parts:
            part.ensurePolished()
        yield
        for part in reversed(parts):  # what lies in others first: it sets its texts in lines, and remembers how
            part.sizeHint()
            yield
        page.grab(QRect(0, 0, 1, 1))  # for a picture Qt lays out what is not shown
        yield

    def show_page(self, page: QWidget) -> None:
        """Put `page` in the place of the one before, which is deleted."""
        self.change.finish()
        if not self._cover_stays:
            self.uncover()
        self._ring.let_go()
        old, self._page = self._page, page
        self._take_in(page)
        self._stack.setCurrentWidget(self._cover or page)
        if old is not None:
            self._stack.removeWidget(old)
            old.hide()
            # A list that was opened lies beside the page, and goes with it.
            for part in (old, *self.findChildren(Card, options=Qt.FindChildOption.FindDirectChildrenOnly)):
                _gather_handles(part)
            old.deleteLater()

    def _take_in(self, page: QWidget) -> None:
        if self._stack.indexOf(page) < 0:
            page.resize(self._ground.size())  # else it is laid out for another size first
            self._stack.addWidget(page)

    def cover(self, panel: QWidget, *, stays: bool = False) -> None:
        """Show `panel` over the page, which stays as it is; one that `stays` lies over the next page too."""
        self.change.finish()
        self.uncover()
        self._cover, self._cover_stays = panel, stays
        self._stack.addWidget(panel)
        self._stack.setCurrentWidget(panel)

    @Slot()
    def uncover(self) -> None:
        """Back to the page, if something covers it."""
        if self._cover is None:
            return
        self._ring.let_go()
        covering, self._cover = self._cover, None
        self._cover_stays = False
        self._stack.removeWidget(covering)
        _gather_handles(covering)
        covering.deleteLater()
        if self._page is not None:
            self._stack.setCurrentWidget(self._page)

    @property
    def page(self) -> QWidget | None:
        """What is shown, or lies under a cover; while the next one is made, that."""
        self.change.finish()
        return self._page

    @property
    def is_covered(self) -> bool:
        return self._cover is not None

    @property
    def covering(self) -> QWidget | None:
        """What lies over the page."""
        self.change.finish()
        return self._cover

    def set_full_screen(self, full: bool) -> None:
        """The whole screen for this window, or a frame around it."""
        if full == bool(self.windowState() & Qt.WindowState.WindowFullScreen):
            return
        state = Qt.WindowState.WindowFullScreen if full else Qt.WindowState.WindowMaximized
        self.setWindowState(state)  # before it is shown as well

    def set_held(self, held: bool) -> None:
        """Who signs cannot close it nor drop a file on it. The end of the session still can: it is no lock."""
        self._held = held

    @property
    def is_held(self) -> bool:
        return self._held

    def showEvent(self, event: QShowEvent) -> None:
        """Before it is on the screen, a window that is to be `unseen` is taken out of pictures of the screen."""
        if self._unseen:
            from petition_desktop.ui.screen_capture import hide_from_capture  # few want it

            hide_from_capture(self)
        super().showEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not self._held and _campaign_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _campaign_file(event)
        if path is not None:
            event.acceptProposedAction()
            self.campaign_dropped.emit(path)

    def focusNextPrevChild(self, following: bool) -> bool:
        """Tab leads from the upper edge to the page, whatever was put there last, and only then to the lower edge."""
        self.change.finish()
        last = last_stop(self)
        if not self.footer.isAncestorOf(last):
            for stop in self.footer.stops:
                self.setTabOrder(last, stop)
                last = stop
        if not super().focusNextPrevChild(following):
            return False
        focus = focused(self)
        if focus is not None:
            from petition_desktop.ui.widgets.sight import bring_into_sight  # nobody has pressed a key before

            bring_into_sight(self._theme, focus)
        return True

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Over the edges of the window the wheel scrolls the page: the pointer stands there after A+ was pressed."""
        page = self._cover or self._page
        area = page.findChild(QScrollArea) if page is not None else None
        if area is not None:
            QCoreApplication.sendEvent(area.verticalScrollBar(), event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._held and not _session_ends():
            event.ignore()
            words = QCoreApplication.translate("Window", "Only a volunteer can close this, with the lock above.")
            self.notice.tell("careful", words)
            return
        self.change.finish()
        self.closing.emit()
        super().closeEvent(event)

    @Slot()
    def _restyle(self) -> None:
        self.setPalette(self._theme.qt_palette())
        sheet = style_sheet(self._theme)
        if sheet != self.styleSheet():  # Qt would match each widget with it anew, also where nothing differs
            self.setStyleSheet(sheet)
        self.retranslate()
        self.restyled.emit()

    def retranslate(self) -> None:
        """Take the words of the interface anew, after its language changed."""
        for part in (self.header, self.notice, self.footer):
            part.restyle()


def _gather_handles(page: QWidget) -> None:
    """Make Python's handles of all that is in `page` the page's own, so that they go with it.

    Qt makes scroll bars and other parts by itself. A handle of one belongs to whoever it was asked of, which is the
    window where Tab is led on; there a dozen would stay behind for each signer. Who asks for all children owns them.
    """
    page.findChildren(QWidget)


def _session_ends() -> bool:
    """Whether the computer is being shut down, or this user logged out."""
    application = QGuiApplication.instance()
    return isinstance(application, QGuiApplication) and application.isSavingSession()


def _campaign_file(event: QDropEvent) -> Path | None:
    """The one campaign or invite file that is dragged; nothing else is taken."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.suffix.lower() in (SUFFIX, INVITE) else None
