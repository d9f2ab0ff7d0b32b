"""Accounts of the people who look after a server: passwords, second factor, sessions, limits. Knows no web page."""
