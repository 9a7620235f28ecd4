"""The compound file that an MSI is: its streams, which can be changed in place."""
import struct

END = 0xFFFFFFFA            # This number and those above it mark ends and gaps in the chains.
ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz._"


def table_name(name):
    """MSI packs two letters of a stream's name in one character."""
    out = ""
    for char in name:
        code = ord(char)
        if 0x3800 <= code < 0x4800:
            code -= 0x3800
            out += ALPHABET[code & 63] + ALPHABET[code >> 6]
        elif 0x4800 <= code < 0x4840:
            out += ALPHABET[code - 0x4800]
        else:
            out += "!" if code == 0x4840 else char
    return out


class Compound:
    def __init__(self, path):
        with open(path, "rb") as file:
            self.data = bytearray(file.read())
        if self.data[:8] != b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
            raise ValueError(f"{path} is not an MSI")
        self.sector = 1 << self._number("<H", 30)
        self.small = 1 << self._number("<H", 32)
        directory, _, self.limit, small_table, _, more, _ = struct.unpack_from("<IIIIIII", self.data, 48)
        tables = [s for s in struct.unpack_from("<109I", self.data, 76) if s < END]
        while more < END:
            numbers = self._sector_numbers(more)
            tables += [s for s in numbers[:-1] if s < END]
            more = numbers[-1]
        self.next = [s for table in tables for s in self._sector_numbers(table)]
        self.next_small = [s for index in self._chain(small_table) for s in self._sector_numbers(index)]
        self.entries = {}
        entries = [self._at(index) + offset for index in self._chain(directory) for offset in range(0, self.sector, 128)]
        self.small_store = self._chain(self._number("<I", entries[0] + 116))
        for entry in entries:
            length = self._number("<H", entry + 64)
            if length and self.data[entry + 66] == 2:
                name = bytes(self.data[entry:entry + length - 2]).decode("utf-16le")
                self.entries[table_name(name)] = struct.unpack_from("<II", self.data, entry + 116)

    def _number(self, kind, offset):
        return struct.unpack_from(kind, self.data, offset)[0]

    def _at(self, index):
        return (index + 1) * self.sector

    def _sector_numbers(self, index):
        return struct.unpack_from(f"<{self.sector // 4}I", self.data, self._at(index))

    def _chain(self, index):
        out = []
        while index < END:
            out.append(index)
            index = self.next[index]
        return out

    def spans(self, name):
        """Where the stream stands in the file: [(offset, length)]."""
        start, size = self.entries[name]
        out = []
        if size >= self.limit:
            out = [(self._at(index), self.sector) for index in self._chain(start)]
        else:
            while start < END:
                position = start * self.small
                out.append((self._at(self.small_store[position // self.sector]) + position % self.sector, self.small))
                start = self.next_small[start]
        rest = size - sum(length for _, length in out[:-1])
        return out[:-1] + [(out[-1][0], rest)] if out else []

    def read(self, name):
        return b"".join(bytes(self.data[offset:offset + length]) for offset, length in self.spans(name))

    def write(self, name, content):
        """Of the same length as before."""
        if len(content) != self.entries[name][1]:
            raise ValueError(f"{name}: {len(content)} bytes do not go where {self.entries[name][1]} were")
        done = 0
        for offset, length in self.spans(name):
            self.data[offset:offset + length] = content[done:done + length]
            done += length

    def save(self, path):
        with open(path, "wb") as file:
            file.write(self.data)
