"""The office's pages. They show what the office's acts give them and know nothing of the stall."""
