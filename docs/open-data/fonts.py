"""Cuts the fonts of the printed report out of the published ones (Python 3 with fonttools; Debian: fonttools).

usage: fonts.py FOLDER TARGET    FOLDER holds the unpacked npm packages, see README.md

Latin, Greek and Cyrillic keep all their letters. Chinese keeps the 6,763 characters and the signs of GB 2312, which is
what text in simplified Chinese is written with; the full font would weigh more than the rest of the product.

Arabic is whole. A form that two letters share, such as that of the Arabic and the Persian yeh within a word, gets a copy
for each, so that a text can be copied out of a PDF as it was written.
"""
import copy
import pathlib
import sys
import unicodedata
from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph

# Marks of direction and joining: some fonts draw a sign for them.
CONTROLS = [0x061C, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF]
EUROPE = "U+0020-052F,U+1E00-1FFF,U+2000-206F,U+2070-209F,U+20A0-20C0,U+2100-214F,U+2190-21FF,U+2200-22FF,U+25CC"


def gb2312():
    rows = (bytes((high, low)) for high in range(0xA1, 0xF8) for low in range(0xA1, 0xFF))
    letters = "".join(row.decode("gb2312", "ignore") for row in rows)
    return ",".join(f"U+{ord(letter):04X}" for letter in letters + "".join(map(chr, range(0x20, 0x7F))))


def cut(source, target, unicodes):
    subset.main([str(source), f"--unicodes={unicodes}", f"--output-file={target}", "--no-hinting", "--notdef-outline",
                 "--name-IDs=*", "--no-recalc-timestamp", "--recalc-bounds",
                 "--layout-features="])
    # Variants of a character, which nothing here asks for.
    font = TTFont(target, recalcTimestamp=False)
    hide_controls(font)
    font["cmap"].tables = [table for table in font["cmap"].tables if table.format != 14]
    font.save(target)


def hide_controls(font):
    cmap = font.getBestCmap()
    for code in CONTROLS:
        if code in cmap and cmap[code] != ".notdef":
            font["glyf"][cmap[code]] = Glyph()
            font["hmtx"][cmap[code]] = (0, 0)


def unshare(source, target):
    font = TTFont(source, recalcTimestamp=False)
    hide_controls(font)
    letters = {}
    for code, glyph in font.getBestCmap().items():
        letters.setdefault(glyph, {}).setdefault(unicodedata.normalize("NFKC", chr(code)), []).append(code)
    font.getGlyphSet()
    for glyph, shared in letters.items():
        own = min(shared, key=lambda letter: (not "\u0621" <= letter[0] <= "\u0652", letter))
        for letter in sorted(set(shared) - {own}):
            name = f"{glyph}.{ord(letter[0]):04X}"
            font["glyf"][name] = copy.deepcopy(font["glyf"][glyph])
            font["hmtx"][name] = font["hmtx"][glyph]
            for table in font["cmap"].tables:
                for code in shared[letter]:
                    if code in table.cmap:
                        table.cmap[code] = name
    font.save(target)


folder, out = map(pathlib.Path, sys.argv[1:3])
cut(next(folder.rglob("NotoSans_400Regular.ttf")), out / "NotoSans-Regular.ttf", EUROPE)
cut(next(folder.rglob("NotoSansSC_400Regular.ttf")), out / "NotoSansSC-Regular.ttf", gb2312())
for weight, name in ("400Regular", "Regular"), ("700Bold", "Bold"):
    unshare(next(folder.rglob(f"NotoSansArabic_{weight}.ttf")), out / f"NotoSansArabic-{name}.ttf")
