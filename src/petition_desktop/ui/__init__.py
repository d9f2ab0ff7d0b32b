"""Everything Qt: theme, words, widgets, pages and the frame around them. Acts live below, without Qt."""
