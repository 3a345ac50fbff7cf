"""What each format does to a bank's text, written apart from the writers."""

import re
import unicodedata

BREAKS = "\t\n\v\f\r\x85\u2028\u2029"
BIDIRECTIONAL = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"

LIKENESSES = {
    "₦": "NGN", "₵": "GHS", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB", "₺": "TRY",
    "₩": "KRW", "₪": "ILS", "₫": "VND", "₱": "PHP", "₴": "UAH", "¢": "c", "₿": "BTC",
    "‘": "'", "’": "'", "‚": "'", "‛": "'", "‹": "'", "›": "'", "′": "'", "´": "'", "ʼ": "'",
    "“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"', "″": '"', "…": "...", "•": "*", "·": "*",
    "−": "-", "⁄": "/", "¦": "|", "¡": "!", "¿": "?",
    "Ɛ": "E", "ɛ": "e", "Ɔ": "O", "ɔ": "o", "Ŋ": "N", "ŋ": "n", "Ɖ": "D", "ɖ": "d", "Ǝ": "E", "ǝ": "e",
    "Ɣ": "G", "ɣ": "g", "Ɩ": "I", "ɩ": "i", "Ʊ": "U", "ʊ": "u", "Ʃ": "S", "ʃ": "s", "Ʒ": "Z", "ʒ": "z",
    "ɑ": "a", "Ð": "D", "ð": "d", "Þ": "Th", "þ": "th", "ß": "ss", "ẞ": "SS", "ı": "i", "ĸ": "k",
    "Æ": "AE", "æ": "ae", "Œ": "OE", "œ": "oe", "Ø": "O", "ø": "o", "Ł": "L", "ł": "l", "Đ": "D", "đ": "d",
    "Ħ": "H", "ħ": "h", "Ŧ": "T", "ŧ": "t", "Ɓ": "B", "ɓ": "b", "Ɗ": "D", "ɗ": "d", "Ƙ": "K", "ƙ": "k",
    "Ƴ": "Y", "ƴ": "y", "Ƒ": "F", "ƒ": "f", "Ʋ": "V", "ʋ": "v",
    "©": "(C)", "®": "(R)", "™": "(TM)", "№": "No.", "×": "x", "÷": "/", "½": "1/2", "¼": "1/4",
    "¾": "3/4", "±": "+/-", "ª": "a", "º": "o", "¹": "1", "²": "2", "³": "3", "µ": "u",
}


def is_dropped(character):
    code = ord(character)
    if character in BREAKS:
        return False
    return (unicodedata.category(character) == "Cc" or character in BIDIRECTIONAL or code == 0xFEFF
            or 0xFDD0 <= code <= 0xFDEF or code & 0xFFFE == 0xFFFE)


def clean(text):
    kept = "".join(c for c in text if not is_dropped(c))
    return re.sub(f"[{BREAKS}]+", " ", kept.strip(BREAKS))


def shows_nothing(character):
    """A blank of any sort, or a character that is invisible by itself."""
    return character.isspace() or unicodedata.category(character) == "Cf"


def guarded(text):
    """A text of a CSV file: an apostrophe stands before what a spreadsheet would compute."""
    cleaned = clean(text)
    first = next((c for c in cleaned if not shows_nothing(c)), "")
    return "'" + cleaned if first and first in "=+-@＝＋－＠" else cleaned


def ascii_likeness(character):
    if ord(character) < 0x80:
        return character
    if character in LIKENESSES:
        return LIKENESSES[character]
    category = unicodedata.category(character)
    if category in ("Cf", "Mn", "Mc", "Me"):
        return ""
    if category in ("Zs", "Pd"):
        return " " if category == "Zs" else "-"
    base = unicodedata.normalize("NFD", character)[0]
    return base if ord(base) < 0x80 and base.isalpha() else LIKENESSES.get(base, "?")


def ofx_line(text):
    return "".join(map(ascii_likeness, clean(text))).strip(" ")


def windows_1252_line(text):
    """A text in Windows-1252: what it lacks becomes its likeness in ASCII."""
    def likeness(character):
        try:
            character.encode("cp1252")
            return character
        except UnicodeEncodeError:
            return ascii_likeness(character)
    return stripped("".join(map(likeness, clean(text))))


def kept_line(text):
    """A text in UTF-8, where each character stays."""
    return stripped(clean(text))


def stripped(text):
    """Without white space at both ends, and without what shows nothing at the beginning."""
    text = text.rstrip()
    while text and shows_nothing(text[0]):
        text = text[1:]
    return text


def ofx_id(identifier):
    if re.fullmatch(r"[A-Za-z0-9.-]{1,36}", identifier):
        return identifier
    number = 0x6C62272E07BB014262B821756295C58D
    for byte in identifier.encode():
        number = (number ^ byte) * (2**88 + 0x13B) % 2**128
    return f"x-{number:032x}"
