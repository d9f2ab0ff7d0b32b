"""The steps from one version of the store to the next. They import nothing of ours, and never change once shipped."""
