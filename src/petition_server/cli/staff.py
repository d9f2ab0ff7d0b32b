"""Commands about the people who may log in at the web pages: staff add, list, reset, remove.

A password is asked at the terminal, or is the first line of the standard input; an argument would stay in the shell's
history and in the list of what runs.
"""

from __future__ import annotations

import sys

import click

from petition_server.cli.frame import Keeper, command, table
from petition_server.staff.accounts import add_account, list_accounts, remove_account, reset_account
from petition_server.staff.passwords import SHORTEST


@click.group(help="The people who may log in at the server's web pages.")
def staff() -> None:
    """Holds add, list, reset and remove."""


@staff.command(help="Make an account. Asks for its password, or reads it from the first line of standard input.")
@click.argument("name")
@command
def add(keeper: Keeper, name: str) -> None:
    """The second factor is set up by the person, at the first log-in."""
    with keeper.server() as server:
        made = add_account(server, name, _password())
    keeper.say({"name": made}, f"{made} can log in; the first log-in sets up the second factor")


@staff.command(name="list", help="List the accounts.")
@command
def list_staff(keeper: Keeper) -> None:
    """Who there is, never a password."""
    with keeper.server() as server:
        accounts = list_accounts(server)
    rows: list[list[object]] = [
        [one.name, one.made, "yes" if one.second_factor else "not yet", one.last_log_in or "never"] for one in accounts
    ]
    heads = ["name", "made", "second factor", "last log-in"]
    keeper.say({"staff": accounts}, table(heads, rows))


@staff.command(help="A new password and a new second factor, for one who forgot or lost them. Ends all log-ins.")
@click.argument("name")
@command
def reset(keeper: Keeper, name: str) -> None:
    """As new, but for the name."""
    with keeper.server() as server:
        known = reset_account(server, name, _password())
    keeper.say({"name": known}, f"{known} can log in with the new password, and sets up a new second factor")


@staff.command(help="Remove an account. Ends all its log-ins.")
@click.argument("name")
@command
def remove(keeper: Keeper, name: str) -> None:
    """At once."""
    with keeper.server() as server:
        gone = remove_account(server, name)
    keeper.say({"name": gone, "removed": True}, f"{gone} is removed")


def _password() -> str:
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    text = f"Password (at least {SHORTEST} characters)"
    asked: str = click.prompt(text, hide_input=True, confirmation_prompt="The same again", err=True)
    return asked
