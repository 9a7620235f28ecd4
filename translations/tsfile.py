"""The message elements of a .ts file, read and written in place so that everything else keeps lupdate's own form."""
import html
import pathlib
import re

FOLDER = pathlib.Path(__file__).resolve().parent
MESSAGE = re.compile(r"[ \t]*<message[ >].*?</message>\n", re.S)


def _text(pattern, block):
    found = re.search(pattern, block, re.S)
    return html.unescape(found.group(1)) if found else ""


def escape(text):
    """As lupdate writes it: also the quotation marks are entities."""
    return html.escape(text, quote=False).replace('"', "&quot;").replace("'", "&apos;")


class Message:
    def __init__(self, context, block):
        self.context = context
        self.block = block
        self.source = _text(r"<source>(.*?)</source>", block)
        self.comment = _text(r"<comment>(.*?)</comment>", block)
        self.note = _text(r"<extracomment>(.*?)</extracomment>", block)
        self.plural = 'numerus="yes"' in block
        self.unfinished = 'type="unfinished"' in block
        if self.plural:
            self.translations = [html.unescape(t) for t in re.findall(r"<numerusform[^>]*?>(.*?)</numerusform>", block, re.S)]
        else:
            self.translations = [_text(r"<translation[^>]*>(.*?)</translation>", block)]

    def missing(self):
        return self.unfinished or not self.translations or not all(self.translations)

    def translated(self, translations):
        """The message's block with these translations, finished."""
        if self.plural:
            forms = "".join(f"\n            <numerusform>{escape(t)}</numerusform>" for t in translations)
            new = f"<translation>{forms}\n        </translation>"
        else:
            new = f"<translation>{escape(translations[0])}</translation>"
        return re.sub(r"<translation[^>]*?(/>|>.*?</translation>)", lambda _: new, self.block, count=1, flags=re.S)


class Catalogue:
    def __init__(self, language):
        self.path = FOLDER / f"ortskontakt_{language}.ts"
        self.content = self.path.read_text(encoding="utf-8")

    def messages(self):
        for context in re.finditer(r"<context[^>]*>.*?</context>", self.content, re.S):
            name = _text(r"<name>(.*?)</name>", context.group(0))
            for block in MESSAGE.finditer(context.group(0)):
                yield Message(name, block.group(0))

    def rewrite(self, translate):
        """translate(Message) gives its translations or None; the number of messages filled is returned."""
        filled = 0

        def context(match):
            name = _text(r"<name>(.*?)</name>", match.group(0))

            def message(block):
                nonlocal filled
                one = Message(name, block.group(0))
                translations = translate(one)
                if translations is None:
                    return block.group(0)
                filled += 1
                return one.translated(translations)

            return MESSAGE.sub(message, match.group(0))

        self.content = re.sub(r"<context[^>]*>.*?</context>", context, self.content, flags=re.S)
        self.path.write_text(self.content, encoding="utf-8")
        return filled


def to_cell(text):
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")


def from_cell(cell):
    return re.sub(r"\\(.)", lambda m: {"n": "\n", "t": "\t"}.get(m.group(1), m.group(1)), cell)
