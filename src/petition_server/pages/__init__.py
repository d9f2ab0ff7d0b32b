"""The server's web pages, for staff and for signers: HTML made here, no script, nothing from elsewhere.

They ask the server's acts and show what comes back. They hold no SQL and no key.
"""
