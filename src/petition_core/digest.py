"""SHA-256 (FIPS 180-4) by the library that also checks signatures: Python's own would load OpenSSL a second time.

For what is read before the first form is painted. Elsewhere `hashlib` is as good.
"""

from __future__ import annotations

from cryptography.hazmat.primitives import hashes


def sha256(content: bytes) -> bytes:
    """The 32 bytes."""
    made = hashes.Hash(hashes.SHA256())
    made.update(content)
    return made.finalize()
