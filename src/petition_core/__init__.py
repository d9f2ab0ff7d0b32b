"""What is the same for the stall, the office and the server: campaigns, signatures, sealing, batches, receipts.

No window, no database, no network. Who needs a file hands its bytes in.
"""

__version__ = "0.1.0"
