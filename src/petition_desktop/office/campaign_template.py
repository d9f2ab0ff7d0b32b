"""What “campaign new” writes: a campaign that can be packed at once, made to be written over line by line.

Nothing but text. What each member and heading means is told in `docs/campaigns.md`.
"""

from __future__ import annotations

TOML = """\
# The frame of the campaign. The words people read are in texts/, one file for each language.
# After each change: petition-desktop campaign check FOLDER

format = 1
id = "{id}"              # never changes; the file name, and part of each signature
version = 1              # one more with each publication; laptops refuse a lower one
action = "petition"      # or "open_letter", "pledge"
state = "open"           # later "closing", then "closed" with a closed title and a closed text
opens = {opens}
# closes = 2030-07-01T23:59:59+02:00    # without it the campaign stays open until you close it
grace_days = 14          # how long after the end signatures from before it may arrive
retention_days = 365     # how long after the end the office keeps them; say the same in the privacy notice
keep_days = 7            # how long a laptop keeps what the server has taken
minimum_age = 0
languages = ["en"]       # the campaign's own first; each needs texts/LANGUAGE.md

[organisation]
name = "Our organisation"
contact = "post@organisation.example"
privacy = "privacy@organisation.example"     # where a signer reaches whoever answers for the data

[keys]
root = "{root}"
office = "office.public"
recovery = "recovery.public"
suite = "{suite}"

# Ask for little: each question costs signatures, and each answer must be guarded.
[[question]]
id = "name"
kind = "full_name"
required = true

[[question]]
id = "email"
kind = "email"

[[question]]
id = "country"
kind = "country"

# The other kinds. Take away the “# ” before a question you need, and write its words into each file of texts/.
#
# [[question]]
# id = "given"
# kind = "given_name"
#
# [[question]]
# id = "family"
# kind = "family_name"
#
# [[question]]
# id = "phone"
# kind = "phone"
# country = "HK"         # of numbers that are typed without their country's digits
#
# [[question]]
# id = "home"
# kind = "address"
# country = "HK"         # the country that stands there first
#
# [[question]]
# id = "postcode"
# kind = "postcode"
#
# [[question]]
# id = "born_on"
# kind = "birth_date"    # whoever is younger than minimum_age cannot sign
#
# [[question]]
# id = "born_in"
# kind = "birth_year"    # only who is surely younger than minimum_age cannot sign
#
# [[question]]
# id = "bank"
# kind = "choice"
# choices = ["north", "south"]           # their words: lines “- north: …” below the question in texts/
#
# [[question]]
# id = "work"
# kind = "short_text"
#
# [[question]]
# id = "reason"
# kind = "long_text"
#
# [[question]]
# id = "dni"
# kind = "national_number"
# document = "es.dni"    # docs/campaigns.md lists all that can be checked
#
# [[question]]
# id = "resident"
# kind = "tick"
#
# [[question]]
# id = "mark"
# kind = "drawn"         # a signature drawn by finger, pen or mouse

# Exactly one consent counts the signature, and it is the only one that may be required.
[[consent]]
id = "count"
purpose = "count"
required = true

[[consent]]
id = "pass_on"
purpose = "pass_on"

[[consent]]
id = "news"
purpose = "news"
channel = "email"
"""

TEXT = """\
# Title

What we ask for, in one line

# Summary

One or two sentences that say what is wrong and what would help.

# Target name

The person we ask

# Target office

the office that person holds

# Demand

Do the one thing that would help, and do it now.

# Signed text

I ask the person named above to do the one thing that would help, and to do it now.

# Story

Tell in a few paragraphs what happened, to whom, and why it matters. **Markdown** works here, HTML does not.

# Privacy notice

**Who is responsible.** Our organisation runs this petition and answers for your data: privacy@organisation.example.

**What we keep, and why.** Your answers, what you ticked, the language, day and time and the place of the stall. Your
signature shows a political opinion, so we keep it only because you agree to it.

**How long.** At most one year after the campaign ends. **Your rights.** You can take your signature back at any time
with the code you get, ask what we hold, have it corrected or deleted, and complain to your data protection authority.

# Thanks

Thank you. Your signature counts.

# Question: name

Full name

# Question: email

E-mail
Only if you want to hear from us.

# Question: country

Country

# Consent: count

I sign, and I agree that my answers are kept and counted for this petition, although they show a political opinion.

# Consent: pass_on

My name may be handed over to the person we ask.

# Consent: news

I would like to hear by e-mail how this campaign goes on.
"""


def campaign_toml(campaign_id: str, root: str, suite: str, opens: str) -> str:
    """The text of `campaign.toml`; `root` in hex, `opens` as TOML writes a time with zone."""
    members = {"{id}": campaign_id, "{root}": root, "{suite}": suite, "{opens}": opens}
    text = TOML
    for name, value in members.items():
        text = text.replace(name, value)
    return text
