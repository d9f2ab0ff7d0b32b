"""The register: the opened signatures in plain text, at the office and nowhere else."""
