"""The program on the laptop: the stall, where people sign, and the office, where signatures are opened."""
