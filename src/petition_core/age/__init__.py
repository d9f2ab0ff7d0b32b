"""The age v1 file format (C2SP age): the half that anyone may hold.

It reads public keys and seals to them. It cannot open anything: the opening keys are in
`petition_core.office_key`, which this package never imports.
"""
