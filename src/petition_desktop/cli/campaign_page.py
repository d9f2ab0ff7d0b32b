"""A campaign as plain text, as far as a terminal can show what a signer sees."""

from __future__ import annotations

from petition_core.campaign.model import Campaign, Question, QuestionText


def campaign_page(campaign: Campaign, language: str) -> str:
    """Everything a person reads before signing, in one of the campaign's languages."""
    texts = campaign.texts[language]
    target = f"{texts.target_name}, {texts.target_office}" if texts.target_office else texts.target_name
    questions = [line for question in campaign.questions for line in _question(question, texts.questions[question.id])]
    consents = [
        f"  [{consent.id}] {texts.consents[consent.id]}{' (needed)' if consent.required else ''}"
        for consent in campaign.consents
    ]
    ended = ["", texts.closed_title, texts.closed_text] if campaign.state == "closed" else []
    closes = campaign.closes.isoformat() if campaign.closes else "until the office closes it"
    return "\n".join(
        [
            texts.title,
            f"{campaign.id}, version {campaign.version}, {campaign.state}, {campaign.opens.isoformat()} – {closes}",
            f"{campaign.organisation.name}, {campaign.organisation.contact}",
            "",
            texts.summary,
            "",
            f"To {target}: {texts.demand}",
            f"Signed: {texts.signed_text}",
            "",
            texts.story,
            "",
            "Questions:",
            *questions,
            "Consents:",
            *consents,
            "",
            texts.privacy_notice,
            *ended,
        ]
    )


def _question(question: Question, words: QuestionText) -> list[str]:
    first = f"  [{question.id}] {words.label}{' (needed)' if question.required else ''}"
    return [first, *(f"      [{choice}] {words.choices[choice]}" for choice in question.choices)]
