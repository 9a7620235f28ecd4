"""What a program file for Windows says of itself: its version and the language of that."""
import struct


def version(path):
    """('1.2.3.4', '1053'), or (None, None) for a file without a version."""
    with open(path, "rb") as file:
        data = file.read()
    start = data.find(struct.pack("<I", 0xFEEF04BD)) if data[:2] == b"MZ" else -1
    if start < 0:
        return None, None
    high, low = struct.unpack_from("<II", data, start + 8)
    key = "Translation".encode("utf-16le")
    place = data.find(key, start)
    language = struct.unpack_from("<H", data, (place + len(key) + 2 + 3) & ~3)[0] if place > 0 else 0
    return f"{high >> 16}.{high & 0xffff}.{low >> 16}.{low & 0xffff}", str(language)
