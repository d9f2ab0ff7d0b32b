"""The address: the country first, then that country's parts, in its order and by its names.

What was typed stays when the country changes, and comes back with the part it was typed into.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from petition_core.address_form import AddressForm, Part, address_form, missing_parts
from petition_core.signature import Answer
from petition_desktop.ui import tokens
from petition_desktop.ui.theme import Theme
from petition_desktop.ui.widgets.address_words import Regions, part_name
from petition_desktop.ui.widgets.country_field import CountryField
from petition_desktop.ui.widgets.field import Field, LineField
from petition_desktop.ui.widgets.group import GroupField
from petition_desktop.ui.widgets.list_field import ListField
from petition_desktop.ui.widgets.reading_order import in_reading_order

_CAPITALS = Qt.InputMethodHint.ImhPreferUppercase


class AddressField(GroupField):
    """Its value holds the country and whichever parts are shown and not empty; {} if nothing but the country is."""

    def __init__(self, theme: Theme, language: str, country: str) -> None:
        self._language, self._home = language, country
        self._country = CountryField(theme, language, "small")
        self._lines: dict[Part, LineField] = {
            "street": LineField(theme, role="small"),
            "sublocality": LineField(theme, role="small"),
            "locality": LineField(theme, role="small"),
            "region": LineField(theme, role="small"),
            "postcode": LineField(theme, _CAPITALS, "small"),
        }
        self._regions = Regions((), language)
        self._region = ListField(theme, self._regions, "small")
        self._form = address_form(country)
        self._ready = False
        super().__init__(theme)
        self._grid = QGridLayout(self._group)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(2 * tokens.STEP))
        self._grid.setVerticalSpacing(theme.px(tokens.STEP + tokens.HALF_STEP))
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1)
        self._country.set_words(part_name("country"))
        # Before anybody is told of the change, the parts are those of the new country.
        self._country.changed.connect(self._arrange)
        for field in (self._country, self._region, *self._lines.values()):
            field.setParent(self._group)
            field.changed.connect(self._edited)
        self._country.set_value(country)
        self._ready = True

    def value(self) -> dict[str, str]:
        given: dict[str, str] = {}
        for part in self._form.parts:
            text = str(self._part(part).value())
            if text.strip():
                given[part] = text
        if given and self._country.value():
            given["country"] = self._country.value()
        return given

    def set_value(self, value: Answer) -> None:
        if not isinstance(value, dict):
            return
        if "country" in value:
            self._country.set_value(value["country"])
        for part in self._form.parts:
            self._part(part).set_value(value.get(part, ""))

    def aside(self) -> dict[str, str]:
        """The country, and what was typed into parts that this country does not have."""
        beside = {"country": self._country.value()}
        for part, line in self._lines.items():
            if line.isHidden() and line.value():
                beside[part] = line.value()
        return beside

    def set_aside(self, aside: Answer) -> None:
        if isinstance(aside, dict):
            self._country.set_value(aside.get("country", ""))
            for part, line in self._lines.items():
                line.set_value(aside.get(part, ""))

    def forget(self) -> None:
        for field in (self._region, *self._lines.values()):
            field.forget()
        self._country.set_value(self._home)

    def first(self) -> QWidget:
        """After a mistake what is missing, else the country."""
        missing = missing_parts(self.value()) if self.problem else ()
        named = next((part for part in missing if part != "country"), None)
        return self._part(named).editor if named else self._country.editor

    def mark(self, *, wrong: bool) -> None:
        """What is missing where something is, else all that is shown."""
        missing = missing_parts(self.value()) if wrong else ()
        self._country.mark(wrong=wrong and (not missing or "country" in missing))
        for part in self._form.parts:
            self._part(part).mark(wrong=wrong and (not missing or part in missing))

    def _part(self, part: Part) -> Field:
        """What `part` is answered in: regions are chosen where they are known."""
        return self._region if part == "region" and self._form.regions else self._lines[part]

    @Slot()
    def _edited(self) -> None:
        if self._ready:
            self.changed.emit()

    @Slot()
    def _arrange(self) -> None:
        """The parts of this country, in its order; the street is as wide as the form, others stand in twos."""
        self._form = address_form(self._country.value())
        self._list_regions()
        while self._grid.count():
            self._grid.takeAt(0)
        for field in (self._region, *self._lines.values()):
            field.hide()
        self._grid.addWidget(self._country, 0, 0, 1, 2)
        row, column, before = 1, 0, self._country.editor
        for part in self._form.parts:
            field = self._part(part)
            self._name(part, field, self._form)
            wide = part == "street" or self._theme.scale >= tokens.PAIR_BELOW
            if wide and column:
                row, column = row + 1, 0
            self._grid.addWidget(field, row, column, 1, 2 if wide else 1, Qt.AlignmentFlag.AlignBottom)
            row, column = (row + 1, 0) if wide or column else (row, 1)
            field.show()
            QWidget.setTabOrder(before, field.editor)
            before = field.editor
        in_reading_order(self._grid)

    def _list_regions(self) -> None:
        chosen = self._region.value()
        self._regions = Regions(self._form.regions, self._language)
        self._region.set_listing(self._regions)
        if chosen and not self._regions.has(chosen):
            self._region.forget()

    def _name(self, part: Part, field: Field, form: AddressForm) -> None:
        remark = "" if part in form.required else QCoreApplication.translate("Form", "(optional)")
        field.set_words(part_name(part, form.names.get(part, "")), remark)
