"""Asks where an export shall be written, has it written on the worker, and says how many signatures are in it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from petition_core.errors import PetitionError
from petition_desktop.office.export.csv_export import Manifest, Order, Profile
from petition_desktop.office.export.register_export import export_register
from petition_desktop.office.overview import Overview
from petition_desktop.ui.messages import message
from petition_desktop.ui.office.file_dialogs import documents
from petition_desktop.ui.office.line_words import shown
from petition_desktop.ui.office.parts import OpenOffice, Parts
from petition_desktop.ui.words import plural

translate = QCoreApplication.translate


class Exporting(QObject):
    """Exports for the office's own use: counted lines only."""

    def __init__(self, parts: Parts, office: OpenOffice, parent: QObject) -> None:
        super().__init__(parent)
        self._parts, self._office = parts, office

    def ask(self, campaign_id: str, profile: Profile, seen: Overview) -> None:
        """Ask where; then write the signatures of this campaign there."""
        day = self._parts.now().date().isoformat()
        suggestion = documents() / f"{campaign_id}-{day}.csv"

        def then(path: Path) -> None:
            self._write(path, campaign_id, profile, seen)

        title = translate("Export", "Where shall the export be written?")
        self._parts.dialogs.ask_place(
            title, translate("Export", "Tables (%1)").replace("%1", "*.csv"), suggestion, then
        )

    def _write(self, path: Path, campaign_id: str, profile: Profile, seen: Overview) -> None:
        order = Order(campaign_id, profile, "office", self._parts.now(), seen.withdrawn.get(campaign_id, 0))
        register, campaigns = self._office.register, seen.campaigns.get(campaign_id, ())

        def done(written: Manifest) -> None:
            words = plural("Export", "%Ln signatures are in %1.", written.count)
            sentences = [words.replace("%1", f"\u2068{shown(path.name)}\u2069")]
            if written.left_out:
                sentences.append(plural("Export", "%Ln lines that do not count were left out.", written.left_out))
            self._parts.notice.tell("good", " ".join(sentences))

        self._parts.worker.run(lambda: export_register(path, register, campaigns, order), done, self._tell)

    def _tell(self, error: PetitionError) -> None:
        self._parts.notice.tell("bad", message(error).whole)
