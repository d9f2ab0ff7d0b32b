"""Every failure we expect, as one tree. Anything that is not here is a bug and may crash loudly.

Each leaf carries one sentence for people: what happened, and what to do next. The facts a sentence names are
given as keywords and stay readable in `facts`; they never hold anything a signer typed.

PetitionError
├── InvalidSignature               the answers break a rule; nothing was saved
├── CampaignError
│   ├── CampaignFaults             a campaign folder has faults; each with file and line
│   ├── CampaignFileRefused        a `.campaign` file is damaged or not one of ours
│   ├── CampaignTooNew             made by a newer version of this program
│   ├── CampaignWrongKey           signed by another key than the campaign we hold
│   ├── CampaignOlder              a lower version than the one we hold
│   ├── CampaignChanged            the same version with other content
│   ├── CampaignKeysChange         new keys, properly signed by the root key: a person must confirm
│   ├── CampaignMissing            no such campaign here
│   ├── CampaignNotOpen            closed, or not open yet: no signature is taken
│   └── SigningKeyRefused          a campaign's signing key file cannot be used
├── SealedError                    one sealed signature, or a key for it
│   ├── AgeError
│   │   ├── HeaderRefused  MacMismatch  PayloadRefused  NoMatchingKey  ArmorRefused
│   ├── LabelMismatch              label and sealed part speak of different signatures
│   ├── FormRefused                the opened form is not one we understand
│   └── FormTooLarge               more answers than the largest sealed form holds
├── SealingKeyError
│   ├── WrongPassphrase  WeakPassphrase  WorkFactorRefused  KeyTextRefused  KeyFileTooNew
│   ├── RecipientsRefused          the sealing keys of a campaign cannot be used together
│   ├── DrillMissing               a key may not seal before it has opened a test record
│   └── SheetWordsRefused          the words of a recovery sheet do not fit
├── WireError                      bytes that travel
│   ├── MalformedParts             cut off, or not of the kind expected
│   ├── BatchRefused  ChainBroken  BadSignature  LowOrderKey
│   ├── ReceiptsRefused            receipts that are not the server's, or not for us
│   ├── InviteRefused              an invite that cannot be read
│   ├── InviteForStall             an invite of a stall that was opened in an office
│   └── CodeRefused                a withdrawal code that cannot be one
├── StoreError
│   ├── StoreFull  StoreReadOnly  StoreBusy  StoreDamaged  StoreTooNew
│   ├── DiskFailed                 the disk could not be read or written, with room left
│   ├── SignatureDamaged           one signature in the store is not what was written; the others are
│   ├── FolderInUse                another copy of the program works on this folder
│   ├── NotJoined                  this installation has not joined a server
│   ├── DeviceKeyMissing           the key of this device is gone
│   └── RescueRefused              a copied store that nothing can be taken from
├── StallError                     what a volunteer asked of the stall
│   ├── ShiftRefused  ShiftRunning  NoShift
│   ├── PinRefused  PinWrong  PinMustWait
│   ├── SheetRefused  SheetUnknown a paper sheet that cannot be printed or typed in
│   ├── SheetTextsMissing          the version of the campaign that a sheet shows is not here
│   ├── LineTyped  LineUnknown     a line of a sheet that is typed in already, or that it does not have
│   └── NotSignedHere              no signature of this laptop belongs to the code
├── SummaryError                   a shift's summary that the office compares
│   ├── LaptopUnknown  LaptopAmbiguous  NumberNotHere
│   └── CheckWordDiffers           the two words are not those of what the office holds
├── ServerError                    what happened on the way to the server
│   ├── Unreachable                no network; not a fault, only news
│   ├── AnswerLate                 the line is too slow for so much at once
│   ├── TorNeeded                  an onion address, and no way into Tor
│   ├── LoginPage                  this network wants a log-in first
│   ├── RedirectRefused  CertificateUnknown  AnswerRefused  AddressRefused
│   ├── ServerBusy  ServerFailed  RequestTooLarge  ClockWrong
│   ├── NotEnrolled  DeviceRevoked  NotAllowed
│   ├── SenderUnknown              a batch that somebody carries is of a computer the server does not know
│   └── InviteUsed  InviteExpired  InviteUnknown
├── KeeperError                    what a server keeper meets
│   ├── PortTaken  ListenRefused  ServerNotReady  ServerKeyDiffers
│   ├── DatabaseUnreachable  DatabaseTooNew  DatabaseBusy  DatabaseFull  DatabaseReadOnly  DatabaseDamaged
│   ├── DeviceUnknown  CheckFailed  InviteNotOpen
│   └── StaffUnknown  StaffExists  StaffNameRefused  StaffPasswordRefused
├── ExportFailed                   an export could not be written
├── FileRefused                    a file could not be read or written
├── ExtraMissing                   a part of the program that is not installed
└── SettingsRefused                a line of the settings file cannot be used
"""

from __future__ import annotations

from typing import ClassVar


class PetitionError(Exception):
    """The root. `code` is the stable name for scripts and receipts; `facts` are the values named in the sentence."""

    sentence: ClassVar[str] = "Something went wrong."
    code: ClassVar[str] = "error"

    def __init_subclass__(cls, **kwargs: object) -> None:
        super().__init_subclass__(**kwargs)
        if "code" not in cls.__dict__:
            name = cls.__name__
            cls.code = "".join("-" + c.lower() if c.isupper() else c for c in name).lstrip("-")

    def __init__(self, **facts: object) -> None:
        self.facts = facts
        super().__init__(self.sentence.format(**facts))


class InvalidSignature(PetitionError):
    """`problems` lists what is wrong, field by field (see `petition_core.rules.Problem`)."""

    sentence = "Some answers need another look. Nothing was saved yet."

    def __init__(self, problems: tuple[object, ...]) -> None:
        self.problems = problems
        super().__init__()


# --- campaigns -------------------------------------------------------------------------------------------------


class CampaignError(PetitionError):
    """A campaign, as a folder or as a signed file."""


class CampaignFaults(CampaignError):
    """`faults` lists `petition_core.campaign.faults.Fault`."""

    sentence = "The campaign has {count} fault(s). Mend the lines named, then check again."

    def __init__(self, faults: tuple[object, ...]) -> None:
        self.faults = faults
        super().__init__(count=len(faults))


class CampaignFileRefused(CampaignError):
    sentence = "This is not a whole campaign file ({reason}). Copy it again from where you got it."


class CampaignTooNew(CampaignError):
    sentence = "This campaign was made for a newer version of Petition Desktop. Update the program, then add it again."


class CampaignWrongKey(CampaignError):
    sentence = "This file is signed by another key than the campaign “{campaign}” on this computer. Ask your office."


class CampaignOlder(CampaignError):
    sentence = "Version {offered} of this campaign is older than version {held} on this computer. The newer one stays."


class CampaignChanged(CampaignError):
    sentence = "This file says it is version {version}, but its content differs. Ask your office for a new version."


class CampaignKeysChange(CampaignError):
    sentence = "This version changes the keys of “{campaign}”. Check it with your office, then confirm."


class CampaignMissing(CampaignError):
    sentence = "The campaign “{campaign}” is not on this computer. Add its file first."


class CampaignNotOpen(CampaignError):
    sentence = "“{campaign}” takes no signatures now: it is {state}."


class SigningKeyRefused(CampaignError):
    sentence = "This is not the signing key of a campaign. Choose the file that “campaign new” made."


# --- sealing ---------------------------------------------------------------------------------------------------


class SealedError(PetitionError):
    """One sealed signature that cannot be opened or made."""


class LabelMismatch(SealedError):
    sentence = "The label of this signature does not belong to its content. Keep it and tell whoever runs the server."


class FormRefused(SealedError):
    sentence = "The content of this signature is not one this version understands. Update the program, then open it."


class FormTooLarge(SealedError):
    sentence = "These answers are longer than a sealed signature can hold. Shorten the longest one."


class AgeError(SealedError):
    """A file in the age format that does not open (C2SP age); the leaves tell the stages of opening apart."""


class HeaderRefused(AgeError):
    sentence = "The beginning of this sealed file is damaged or of an unknown kind. Copy it again from where it came."


class MacMismatch(AgeError):
    sentence = "The beginning of this sealed file was changed on its way. Copy it again from where it came."


class PayloadRefused(AgeError):
    sentence = "The content of this sealed file is cut off or was changed. Copy it again from where it came."


class NoMatchingKey(AgeError):
    sentence = "This key does not open it. Use the office key or the recovery key of this campaign."


class ArmorRefused(AgeError):
    sentence = "The text form of this sealed file is damaged. Copy all of it, from its BEGIN line to its END line."


class SealingKeyError(PetitionError):
    """A key, a passphrase or a recovery sheet."""


class WrongPassphrase(SealingKeyError):
    sentence = (
        "That passphrase does not open this key file. Check capitals and the keyboard's language, then try again."
    )


class WeakPassphrase(SealingKeyError):
    sentence = "This passphrase cannot protect a key: {reason}. Four or five unrelated words make a good one."


class WorkFactorRefused(SealingKeyError):
    sentence = "This key file asks for too little or too much work to open. Use the file that “office keygen” made."


class KeyTextRefused(SealingKeyError):
    sentence = "This is not a whole {what}. Copy it again, from its first to its last character."


class KeyFileTooNew(SealingKeyError):
    sentence = "This key file was made for a newer version of Petition Desktop. Update the program, then try again."


class SheetWordsRefused(SealingKeyError):
    sentence = "These words are not a recovery key: {reason}. Compare each word with the sheet."


class RecipientsRefused(SealingKeyError):
    sentence = (
        "These sealing keys cannot be used together ({reason}). Choose an office key and a recovery key of one kind."
    )


class DrillMissing(SealingKeyError):
    sentence = "This key has not passed its drill. Run: petition-desktop office drill KEYFILE"


# --- what travels ----------------------------------------------------------------------------------------------


class WireError(PetitionError):
    """Bytes that came from a file, a stick or the network and are not what they should be."""


class MalformedParts(WireError):
    sentence = "These bytes are cut off or not of the kind expected ({what}). Copy or send them again."


class BatchRefused(WireError):
    sentence = "This is not a whole batch ({reason}). Copy it again from the laptop it came from."


class ChainBroken(WireError):
    sentence = "The batch is not in order at number {number}. Keep the file and tell whoever runs the server."


class BadSignature(WireError):
    sentence = "The signature on this {what} is not right. Do not use it; ask for it again."


class LowOrderKey(WireError):
    sentence = "This signing key proves nothing and is refused. Make a new one."


class ReceiptsRefused(WireError):
    sentence = "The answer does not carry this server's receipts. Nothing was deleted; it is sent again later."


class InviteRefused(WireError):
    sentence = "This invite cannot be read ({reason}). Ask your office for a new one."


class InviteForStall(WireError):
    sentence = "This invite is for a laptop that collects signatures. Open it there; it was not used up."


class CodeRefused(WireError):
    sentence = "A withdrawal code has 20 letters and digits. Check it against your slip."


# --- the laptop's store ----------------------------------------------------------------------------------------


class StoreError(PetitionError):
    """The local file, or the folder it is in."""


class StoreFull(StoreError):
    sentence = "The disk is full: nothing new was saved, and nothing is lost. Free some space, then try again."


class StoreReadOnly(StoreError):
    sentence = "This folder cannot be written to: {folder}. Allow it for your account or choose another with --home."


class StoreBusy(StoreError):
    sentence = "The store is busy with something else: nothing was saved. Wait a moment, then try again."


class StoreDamaged(StoreError):
    sentence = "The store is damaged. Leave it as it is, copy the whole folder {folder} and ask for help."


class DiskFailed(StoreError):
    sentence = (
        "The disk could not be read or written, so nothing new was saved. "
        "Check that it is plugged in and lets you store more, then try again."
    )


class SignatureDamaged(StoreError):
    """`numbers` are those of this device's damaged signatures."""

    sentence = (
        "A signature on this computer is damaged (number {numbers}) and stays behind; the others go. "
        "Keep the data folder as it is and take it to your office."
    )

    def __init__(self, numbers: tuple[int, ...]) -> None:
        self.numbers = numbers
        more = ["…"] if len(numbers) > 3 else []
        super().__init__(numbers=", ".join([*map(str, numbers[:3]), *more]))


class StoreTooNew(StoreError):
    sentence = "This store was made by a newer version of Petition Desktop. Update the program; nothing was changed."


class FolderInUse(StoreError):
    sentence = "Petition Desktop is already open on this folder. Use that window, or close it first."


class RescueRefused(StoreError):
    sentence = (
        "This is no store to rescue signatures from ({reason}). "
        "Choose a copied data folder, or the file petition.sqlite3 in one."
    )


class NotJoined(StoreError):
    sentence = "This computer has not joined a server yet. Signatures are kept; join with an invite to send them."


class DeviceKeyMissing(StoreError):
    sentence = (
        "The key of this computer is missing ({reason}). Nothing is lost, but it cannot send: "
        "take it, or a copy of its data folder, to your office."
    )


# --- at the stall ----------------------------------------------------------------------------------------------


class StallError(PetitionError):
    """What a volunteer asked for, and why it cannot be."""


class ShiftRefused(StallError):
    sentence = "The shift cannot start yet: {reason}. Change that, then try again."


class ShiftRunning(StallError):
    sentence = "A shift is running already. Hand it over, or end it first."


class NoShift(StallError):
    sentence = "No shift is running. Start one first."


class PinRefused(StallError):
    sentence = "A PIN has 4 to 8 digits. Choose one that you use nowhere else."


class PinWrong(StallError):
    sentence = "That is not the PIN. Wrong tries until the next wait: {left}."


class PinMustWait(StallError):
    sentence = "The PIN was wrong too often. Wait {seconds} seconds, then try again."


class SheetRefused(StallError):
    sentence = "That cannot be done with paper sheets: {reason}. Change that, then try again."


class SheetUnknown(StallError):
    sentence = "No sheet {sheet} is known here. Type its whole number; its campaign has to be on this computer."


class PrinterMissing(StallError):
    sentence = "This computer has no printer. Save the sheets as a PDF, on a stick, and print them on another computer."


class PrinterFailed(StallError):
    sentence = "The printer did not take the sheets. Try again, or save them as a PDF and print them elsewhere."


class SheetTextsMissing(StallError):
    sentence = "This sheet shows version {version} of the campaign, which is not on this computer. Ask your office."


class LineTyped(StallError):
    sentence = "Line {line} of this sheet is typed in already. Go on with another line, or take it back first."


class LineUnknown(StallError):
    sentence = "This sheet has no line {line}. Look at the numbers beside its lines."


class NotSignedHere(StallError):
    sentence = "No signature on this computer has this code. Check every character, and the campaign."


# --- comparing a shift's summary -------------------------------------------------------------------------------


class SummaryError(PetitionError):
    """The office was asked about a laptop's number."""


class LaptopUnknown(SummaryError):
    sentence = "No laptop “{laptop}” is known here. Fetch first, then use its name or the beginning of its id."


class LaptopAmbiguous(SummaryError):
    sentence = "Several laptops answer to “{laptop}”. Use the beginning of its id, at least 8 characters."


class NumberNotHere(SummaryError):
    sentence = "Number {number} of this laptop has not come yet. Fetch again, or bring its stick."


class CheckWordDiffers(SummaryError):
    sentence = "These are not the words for number {number} here. Compare both again; if they stay, keep everything."


# --- on the way to the server ----------------------------------------------------------------------------------


class ServerError(PetitionError):
    """Something between this laptop and the server."""


class Unreachable(ServerError):
    sentence = "No network, or the server does not answer. Everything is kept here and sent later."


class AnswerLate(ServerError):
    sentence = "The server did not answer in time. Everything is kept here; it is sent again in smaller parts."


class TorNeeded(ServerError):
    sentence = 'This server is reached through Tor only. Start Tor and set: proxy = "socks5h://127.0.0.1:9050"'


class LoginPage(ServerError):
    sentence = "This network wants you to log in first. Open a web page, log in, then press “Send now”."


class RedirectRefused(ServerError):
    sentence = "The answer sends us to another address ({host}). Nothing was sent there; check the network."


class CertificateUnknown(ServerError):
    sentence = "The server's certificate is not known here, so nothing was sent. Check the clock and the network."


class AnswerRefused(ServerError):
    sentence = "The answer was not a whole answer of our server ({reason}). Nothing is lost; it is sent again later."


class AddressRefused(ServerError):
    sentence = "The server address {address} must begin with https. Ask your office for a new invite."


class ServerBusy(ServerError):
    sentence = "The server is busy. Everything is kept here and sent later."


class ServerFailed(ServerError):
    sentence = "The server has a fault ({status}). Everything is kept here and sent later."


class RequestTooLarge(ServerError):
    sentence = "That was too much at once for the server. It is sent again in smaller parts."


class ClockWrong(ServerError):
    sentence = "This computer's clock differs from the server's. The server's time is used from now on."


class NotEnrolled(ServerError):
    sentence = "The server does not know this computer. Ask your office for an invite."


class SenderUnknown(ServerError):
    sentence = (
        "The server does not know the computer that this batch is from. "
        "Have the office invite it, or take the file in there with “batch import”."
    )


class DeviceRevoked(ServerError):
    sentence = "The office has shut this computer out. What it holds stays here; ask for a new invite."


class NotAllowed(ServerError):
    sentence = "This computer may not do that: it was invited as “{role}”. Ask for an invite of the right kind."


class InviteUsed(ServerError):
    sentence = "This invite was used before. Ask your office for a new one; an invite works once."


class InviteExpired(ServerError):
    sentence = "This invite has expired. Ask your office for a new one."


class InviteUnknown(ServerError):
    sentence = "The server does not know this invite. Check that you copied all of it."


# --- for who keeps a server ------------------------------------------------------------------------------------


class KeeperError(PetitionError):
    """What a server keeper meets at the command line."""


class PortTaken(KeeperError):
    sentence = "Port {port} is in use. Stop the other program or choose another with --port."


class DatabaseUnreachable(KeeperError):
    sentence = "The database does not answer. Check DATABASE_URL and that the database runs."


class DatabaseTooNew(KeeperError):
    sentence = "The database was made by a newer petition-server. Update this one; nothing was changed."


class DatabaseBusy(KeeperError):
    sentence = "The database is busy with something else and nothing was changed. Wait a moment, then try again."


class DatabaseFull(KeeperError):
    sentence = "The disk of the database is full and nothing was changed. Free some space, then try again."


class DatabaseReadOnly(KeeperError):
    sentence = "The database cannot be written to. Give this account the right to write, then try again."


class DatabaseDamaged(KeeperError):
    sentence = "The database is damaged or not one of ours. Leave it as it is, copy it and ask for help."


class ListenRefused(KeeperError):
    sentence = "This computer does not let us listen at {host}, port {port}. Choose another --host or --port."


class ServerNotReady(KeeperError):
    sentence = "There is no server here yet. Run: petition-server init"


class ServerKeyDiffers(KeeperError):
    sentence = "This database belongs to a server with another key. Copy that server's key file to {path} first."


class DeviceUnknown(KeeperError):
    sentence = "No device “{device}” is enrolled here. See: petition-server devices"


class InviteNotOpen(KeeperError):
    sentence = "No open invite is called so: it was used, taken back, or has expired. See: petition-server invites"


class StaffUnknown(KeeperError):
    sentence = "Nobody called “{name}” has an account here. See: petition-server staff list"


class StaffExists(KeeperError):
    sentence = "“{name}” has an account already. For a new password run: petition-server staff reset {name}"


class StaffNameRefused(KeeperError):
    sentence = "A name of staff has 1 to {longest} letters, digits or signs, and no blanks. Choose another."


class StaffPasswordRefused(KeeperError):
    sentence = "A password has {shortest} to {longest} characters. Five or six unrelated words make a good one."


class CheckFailed(KeeperError):
    sentence = "The check found {count} fault(s) in what is stored. Copy the database as it is and ask for help."


class ExportFailed(PetitionError):
    sentence = "The export could not be written to {path}. Nothing is half-written; choose another place."


class FileRefused(PetitionError):
    sentence = "The file {path} could not be used ({reason}). Check the name and your rights to it."


class ExtraMissing(PetitionError):
    sentence = "The “{extra}” parts of the program are not installed. Run: pip install petition-desktop[{extra}]"


class SettingsRefused(PetitionError):
    sentence = "In {path}, “{option}” cannot be used: {reason}. Mend or delete that line."
