"""Shows a campaign's Markdown. Pictures come from the campaign's own file and from nowhere else; no link is opened.

Qt would ask for `file:` and network paths that a text names, already while it lays the text out; `loadResource` is
where it asks. A test proves that it gets nothing.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, QUrl, Slot
from PySide6.QtGui import QImage, QResizeEvent, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser

from petition_desktop.ui import tokens
from petition_desktop.ui.fonts import is_tall
from petition_desktop.ui.theme import Theme

_PICTURE = "\ufffc"  # what stands for one in the text of a block
_FEATURES = QTextDocument.MarkdownFeature.MarkdownDialectCommonMark | QTextDocument.MarkdownFeature.MarkdownNoHTML


class StoryView(QTextBrowser):
    """Markdown as tall as it needs; what is around it scrolls."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._pictures: Mapping[str, bytes] = {}
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(self.verticalScrollBarPolicy().ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(self.horizontalScrollBarPolicy().ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTextInteractionFlags(self.textInteractionFlags().NoTextInteraction)
        self.setFocusPolicy(self.focusPolicy().NoFocus)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def set_story(self, markdown: str, pictures: Mapping[str, bytes], name: str) -> None:
        """Show `markdown` with the campaign's `pictures`; `name` is what a screen reader calls it."""
        self._pictures = pictures
        self.setAccessibleName(name)
        self.setMaximumWidth(self._theme.measure())
        document = self.document()
        document.setDefaultFont(self._theme.font("body"))
        document.setTextWidth(self._theme.measure())  # as wide as it mostly is; else it is set in lines twice
        document.setMarkdown(markdown, _FEATURES)
        self._set_type(document)
        self._fit()

    def loadResource(self, kind: int, url: QUrl | str) -> object:
        """Only a picture named plainly, and only from the campaign."""
        wanted = url if isinstance(url, str) else url.toString()
        content = self._pictures.get(wanted)
        if kind != QTextDocument.ResourceType.ImageResource.value or content is None:
            return None
        picture = QImage.fromData(content)
        if picture.width() > self.viewport().width() > 0:
            picture = picture.scaledToWidth(self.viewport().width())
        return picture

    def sizeHint(self) -> QSize:
        return QSize(self._theme.measure(), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt sets the whole text in lines again, also where it is as wide as it was."""
        if event.size().width() != self.document().textWidth():
            super().resizeEvent(event)
        self.verticalScrollBar().setRange(0, 0)  # it is as tall as its text

    @Slot()
    def _fit(self, *_size: object) -> None:
        height = round(self.document().size().height())
        if height != self.height():
            self.setFixedHeight(max(height, 1))

    def _set_type(self, document: QTextDocument) -> None:
        """The theme's line height and headings; Markdown itself says nothing of either."""
        theme = self._theme
        # The least, not the exact height: a picture may be taller than a line. Arabic letters would be, each of them.
        heights = QTextBlockFormat.LineHeightTypes
        at_least, exactly = heights.MinimumHeight.value, heights.FixedHeight.value
        tall = is_tall(theme.font("body"))
        whole = QTextCursor(document)
        whole.beginEditBlock()  # else the text is set in lines anew after each block
        block = document.begin()
        while block.isValid():
            cursor = QTextCursor(block)
            look = QTextBlockFormat()
            heading = block.blockFormat().headingLevel() > 0
            tight = heading or block.textList() is not None
            exact = tall and _PICTURE not in block.text()
            look.setLineHeight(theme.line_height("body"), exactly if exact else at_least)
            look.setTopMargin(theme.px(tokens.STEP) if heading and block.blockNumber() else 0)
            look.setBottomMargin(theme.px(tokens.HALF_STEP if tight else tokens.STEP + tokens.HALF_STEP))
            cursor.mergeBlockFormat(look)
            if heading:
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                letters = QTextCharFormat()
                letters.setFont(theme.font("strong"))
                cursor.setCharFormat(letters)
            block = block.next()
        whole.endEditBlock()
