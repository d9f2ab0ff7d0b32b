"""The road between this laptop and the server, or a stick: sending, fetching, batch files, joining.

Plain functions that take what they need; whoever calls them brings the thread. Nothing here can open what travels.
"""
