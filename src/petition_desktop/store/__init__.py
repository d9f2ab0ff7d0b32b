"""The local store: the data folder, the shelf of campaigns, and one SQLite file with what is sealed.

Nothing here can open what it keeps. Only `database` and what hangs on it import SQLAlchemy, so that the first form
can be painted before that library is loaded.
"""
