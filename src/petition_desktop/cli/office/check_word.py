"""`office check-word`: the two words of a shift's summary, made from what this office holds."""

from __future__ import annotations

import click

from petition_desktop.cli.answer import answer
from petition_desktop.cli.installation import open_installation
from petition_desktop.cli.options import Wishes, for_all, pass_wishes


@click.command("check-word")
@click.argument("laptop")
@click.argument("number", type=click.IntRange(min=1))
@click.argument("word", default="")
@for_all
@pass_wishes
def check_word(wishes: Wishes, laptop: str, number: int, word: str) -> None:
    """Say the check word of a LAPTOP's NUMBER; with the WORD that came by phone, whether they agree."""
    from petition_desktop.office.check_word import compare, held_check_word

    with open_installation(wishes) as installation:
        held = held_check_word(installation.store, laptop, number)
    if word:
        compare(held, word)
    made = {
        "device": held.device_id.hex(),
        "label": held.label,
        "number": held.number,
        "words": held.words,
        "agrees": bool(word) or None,
        "missing": held.missing,
    }
    gone = sum(last - first + 1 for first, last in held.missing)
    text = f"{' or '.join(held.words)}{' agrees' if word else ''}; {gone} of the {number} are missing here."
    answer(wishes.json, made, text)
