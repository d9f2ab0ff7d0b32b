"""The register's migrations. They import nothing of ours and never change once they were shipped."""
