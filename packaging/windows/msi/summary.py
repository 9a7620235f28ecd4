"""The summary of an MSI. wixl writes UTF-8 where it says 1252, and always English: the texts are written anew in their places."""
import struct

from compound import Compound

STREAM = "\x05SummaryInformation"
EPOCH_DAYS = 134774         # From 1601, where Windows' time begins, to 1970.


def properties(content):
    """[(property, type, offset)] of the first section."""
    section = struct.unpack_from("<I", content, 44)[0]
    count = struct.unpack_from("<I", content, section + 4)[0]
    out = []
    for index in range(count):
        number, offset = struct.unpack_from("<II", content, section + 8 + 8 * index)
        out.append((number, struct.unpack_from("<I", content, section + offset)[0], section + offset))
    return out


def read(path):
    """{property: text or number} as they stand in the file."""
    content = Compound(path).read(STREAM)
    out = {}
    for number, kind, place in properties(content):
        if kind == 30:
            length = struct.unpack_from("<I", content, place + 4)[0]
            out[number] = content[place + 8:place + 8 + length].rstrip(b"\0")
        elif kind in (2, 3):
            out[number] = struct.unpack_from("<h" if kind == 2 else "<i", content, place + 4)[0]
    return out


def mend(path, languages, package_code, date):
    """LANGUAGES as in '1053,0'; DATE in seconds since 1970, for both its dates."""
    file = Compound(path)
    content = bytearray(file.read(STREAM))
    for number, kind, place in properties(content):
        if kind == 30:
            length = struct.unpack_from("<I", content, place + 4)[0]
            text = bytes(content[place + 8:place + 8 + length]).rstrip(b"\0").decode("utf-8")
            if number == 7:
                text = f"{text.split(';')[0]};{languages}"
            elif number == 9:
                text = "{" + package_code + "}"
            room = (length + 3) & ~3        # Texts are padded to four bytes.
            encoded = text.encode("cp1252") + b"\0"
            if len(encoded) > room:
                raise ValueError(f"no room in the summary for {text}")
            content[place + 4:place + 8] = struct.pack("<I", len(encoded))
            content[place + 8:place + 8 + room] = encoded.ljust(room, b"\0")
        elif number == 1:
            content[place + 4:place + 6] = struct.pack("<H", 1252)
        elif kind == 64 and number in (12, 13):
            content[place + 4:place + 12] = struct.pack("<Q", (date + EPOCH_DAYS * 86400) * 10 ** 7)
    file.write(STREAM, content)
    file.save(path)
