"""Small widgets: each takes its data by a setter and speaks by signals, and knows no page, no store, no worker."""
