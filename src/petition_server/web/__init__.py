"""The server's doors: everything that speaks HTTP. What is behind them knows nothing of requests."""
