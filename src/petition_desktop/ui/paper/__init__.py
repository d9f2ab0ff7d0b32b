"""Sheets of paper to sign on, for when the power fails: laid out, drawn and written as PDF."""
