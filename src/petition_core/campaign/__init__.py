"""Campaigns: what people sign. Model, source folder, checks and the signed file."""
