"""Which national numbers a campaign may ask for, and whether a number can be one (python-stdnum knows how).

The list is closed: numbers of people, whose check digits are public and need no table of places. A document is named
by its country and what it is called there: `es.dni`, `pl.pesel`.
"""

from __future__ import annotations

from importlib import import_module
from typing import Protocol, cast

from petition_core.characters import clean, western_digits

#: The document and the name people know it by. Each is checked by the module of stdnum with the same name, but these.
DOCUMENTS: dict[str, str] = {
    "ar.dni": "DNI",
    "be.nn": "Rijksregisternummer / Numéro national",
    "bg.egn": "ЕГН",
    "br.cpf": "CPF",
    "ch.ssn": "AHV-Nummer / Numéro AVS",
    "cl.rut": "RUT",
    "cz.rc": "Rodné číslo",
    "dk.cpr": "CPR-nummer",
    "ec.ci": "Cédula de identidad",
    "ee.ik": "Isikukood",
    "es.dni": "DNI",
    "es.nie": "NIE",
    "fi.hetu": "Henkilötunnus / Personbeteckning",
    "fr.nir": "Numéro de sécurité sociale",
    "gr.amka": "ΑΜΚΑ",
    "hr.oib": "OIB",
    "ie.pps": "PPS Number",
    "il.idnr": "מספר זהות",
    "is.kennitala": "Kennitala",
    "it.codicefiscale": "Codice fiscale",
    "kr.rrn": "주민등록번호",
    "lt.asmens": "Asmens kodas",
    "lv.pk": "Personas kods",
    "mx.curp": "CURP",
    "nl.bsn": "Burgerservicenummer",
    "no.fodselsnummer": "Fødselsnummer",
    "pe.cui": "DNI",
    "pl.pesel": "PESEL",
    "pt.cc": "Cartão de Cidadão",
    "ro.cnp": "CNP",
    "se.personnummer": "Personnummer",
    "si.emso": "EMŠO",
    "sk.rc": "Rodné číslo",
    "th.pin": "เลขประจำตัวประชาชน",
    "tr.tckimlik": "T.C. Kimlik No",
    "za.idnr": "ID number",
}
_MODULES = {"is.kennitala": "is_.kennitala", "lv.pk": "lv.pvn"}
LONGEST = 40  # as typed


class _Checks(Protocol):
    def compact(self, number: str) -> str: ...
    def is_valid(self, number: str) -> bool: ...


def country_of(document: str) -> str:
    """The country (alpha-2) whose document this is."""
    return document.partition(".")[0].upper()


def module_of(document: str) -> str:
    """The name of the module that checks it."""
    return f"stdnum.{_MODULES.get(document, document)}"


def compact_number(document: str, typed: str) -> str:
    """The number without blanks and hyphens, in capitals; "" if it cannot be one of this kind."""
    number = clean(western_digits(typed))
    if document not in DOCUMENTS or not number or len(number) > LONGEST:
        return ""
    checks = cast(_Checks, import_module(module_of(document)))  # imported late: few campaigns ask for one
    return checks.compact(number).upper() if checks.is_valid(number) else ""
