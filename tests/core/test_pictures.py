"""A campaign's pictures are PNG or JPEG to their last byte, of a sane size, with a name that fits any system."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from petition_core.campaign.picture import MAX_BYTES, picture_trouble
from tests.core.made_pictures import chunk, frame, jpeg, png, segment

DAMAGED = "not what its name says"
LARGE = "larger than 2 MB"
PIXELS = "4 million pixels"
NAME = "Name pictures"
GIF = (
    b"GIF89a\x01\x00\x01\x00\x80\x00\x00\xff\xff\xff\x00\x00\x00,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;"
)
ZIP = b"PK\x05\x06" + bytes(18)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("banner.png", png()),
        ("a_b-3.png", png(extra=chunk(b"tEXt", b"Comment\0hello") + chunk(b"IDAT", b""))),
        ("banner.jpg", jpeg()),
        ("photo.jpg", jpeg(extra=segment(0xE1, b"Exif\0\0" + b"\xff\xd9\xff\xc0" * 9))),
        ("progressive.jpg", jpeg(scan=b"\1\2" + segment(0xC4, b"\0" * 17) + segment(0xDA, b"\1\1\0\0\x3f\0") + b"\3")),
        ("large.png", png(2_000, 2_000)),
        ("heavy.png", png(extra=chunk(b"tEXt", bytes(MAX_BYTES - len(png()) - 12)))),
        ("commented.png", png()[:-12] + chunk(b"tEXt", b"Comment\0later") + png()[-12:]),
        ("empty_comment.jpg", jpeg(extra=segment(0xFE, b""))),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_sound_picture_is_welcome(name, content):
    assert picture_trouble(name, content) == ""


@pytest.mark.parametrize(("name", "whole"), [("a.png", png()), ("a.jpg", jpeg())])
def test_a_picture_cut_off_anywhere_is_refused(name, whole):
    for cut in range(len(whole)):
        assert DAMAGED in picture_trouble(name, whole[:cut])


def test_a_png_with_any_one_bit_flipped_is_refused():
    whole = png()
    for bit in range(8 * len(whole)):
        changed = bytearray(whole)
        changed[bit // 8] ^= 1 << bit % 8
        assert picture_trouble("a.png", bytes(changed))


@pytest.mark.parametrize("tail", [b"\0", ZIP, b"<script>", png(), jpeg(), b"\xff\xd9", png()[-12:]], ids=ascii)
@pytest.mark.parametrize(("name", "whole"), [("a.png", png()), ("a.jpg", jpeg())], ids=["png", "jpg"])
def test_a_picture_with_something_behind_its_end_is_refused(name, whole, tail):
    assert DAMAGED in picture_trouble(name, whole + tail)


BAD = {
    "a GIF renamed to PNG": ("a.png", GIF, DAMAGED),
    "a GIF renamed to JPEG": ("a.jpg", GIF, DAMAGED),
    "a GIF": ("a.gif", GIF, NAME),
    "a PNG renamed to JPEG": ("a.jpg", png(), DAMAGED),
    "a JPEG renamed to PNG": ("a.png", jpeg(), DAMAGED),
    "an SVG renamed": ("a.png", b"<svg xmlns='http://www.w3.org/2000/svg'/>", DAMAGED),
    "nothing": ("a.png", b"", DAMAGED),
    "a JPEG with another beginning": ("a.jpg", b"GI" + jpeg()[2:], DAMAGED),
    "a JPEG with a segment that is none": ("a.jpg", jpeg().replace(b"\xff\xc0", b"\x00\xc0"), DAMAGED),
    "a PNG with another first chunk": ("a.png", png()[:8] + chunk(b"tEXt", b"abcdefgh12345") + png()[33:], DAMAGED),
    "something before the PNG": ("a.png", b"#!/bin/sh\n" + png(), DAMAGED),
    "something before the JPEG": ("a.jpg", ZIP + jpeg(), DAMAGED),
    "a PNG without pixels": ("a.png", png()[:33] + png()[-12:], DAMAGED),
    "a PNG with a lying length": ("a.png", png()[:33] + b"\x7f\xff\xff\xff" + png()[37:], DAMAGED),
    "a PNG of no width": ("a.png", png(0, 5), DAMAGED),
    "a JPEG of no height": ("a.jpg", jpeg(5, 0), DAMAGED),
    "a JPEG without a scan": ("a.jpg", b"\xff\xd8" + frame(2, 3) + b"\xff\xd9", DAMAGED),
    "a JPEG without a frame": ("a.jpg", b"\xff\xd8" + segment(0xDA, b"\1\1\0\0\x3f\0") + b"\1\xff\xd9", DAMAGED),
    "a JPEG with two frames": ("a.jpg", jpeg(extra=frame(9, 9)), DAMAGED),
    "a JPEG with a lying length": ("a.jpg", b"\xff\xd8\xff\xe0\x00\x00" + jpeg()[6:], DAMAGED),
    "a JPEG that ends in its scan": ("a.jpg", jpeg()[:-2] + b"\xff\x00", DAMAGED),
    "a JPEG of a kind nobody paints": ("a.jpg", jpeg().replace(b"\xff\xc0", b"\xff\xc3"), DAMAGED),
    "too many bytes": ("a.png", png(extra=chunk(b"tEXt", bytes(MAX_BYTES))), LARGE),
    "too many pixels in a PNG": ("a.png", png(2_001, 2_000, content=b"x"), PIXELS),
    "too many pixels in a JPEG": ("a.jpg", jpeg(40_000, 40_000), PIXELS),
}


@pytest.mark.parametrize(("name", "content", "sentence"), BAD.values(), ids=BAD)
def test_a_bad_picture_is_refused_with_the_sentence_that_helps(name, content, sentence):
    assert sentence in picture_trouble(name, content)


@pytest.mark.parametrize(
    "name",
    [
        "Banner.png",
        "banner.PNG",
        "banner.jpeg",
        "banner.webp",
        "banner.svg",
        "my banner.png",
        "bänner.png",
        "旺角.png",
        "../banner.png",
        "texts/banner.png",
        "c:banner.png",
        "-banner.png",
        ".png",
        "banner",
        "banner.png\n",
        "a" * 61 + ".png",
    ],
    ids=ascii,
)
def test_a_name_that_does_not_fit_every_system_is_refused(name):
    assert NAME in picture_trouble(name, png())


@given(st.binary(max_size=300), st.sampled_from([b"", png()[:8], png()[:33], b"\xff\xd8\xff", jpeg()[:20]]))
def test_bytes_of_chance_are_no_picture_and_no_crash(content, beginning):
    assert DAMAGED in picture_trouble("a.png", beginning + content)
    assert DAMAGED in picture_trouble("a.jpg", beginning + content)
