#!/usr/bin/env python3
"""readmail.py FILE: the mail in the file as Python's own e-mail package understands it, as JSON."""
import email.policy
import email.utils
import hashlib
import json
import sys

with open(sys.argv[1], "rb") as file:
    raw = file.read()
mail = email.message_from_bytes(raw, policy=email.policy.default)


def people(field):
    return [[person.display_name, person.addr_spec] for person in mail[field].addresses] if mail[field] else []


body = mail.get_body(preferencelist=("plain",))
print(json.dumps({
    "fields": sorted(mail.keys()),
    "subject": mail["Subject"],
    "from": people("From"),
    "to": people("To"),
    "cc": people("Cc"),
    "messageId": mail["Message-ID"],
    "inReplyTo": mail["In-Reply-To"],
    "date": mail["Date"] and mail["Date"].datetime.isoformat(),
    "unsent": mail["X-Unsent"],
    "text": body.get_content() if body else None,
    "charset": body.get_content_charset() if body else None,
    "attachments": [[part.get_filename(), part.get_content_type(), part.get_content_disposition(),
                     hashlib.sha256(part.get_payload(decode=True)).hexdigest()] for part in mail.iter_attachments()],
    "defects": [type(defect).__name__ for part in mail.walk() for defect in part.defects]
               + [f"{name}: {defect}" for name, value in mail.items() for defect in value.defects],
    "longestLine": max(len(line) for line in raw.split(b"\r\n")),
    "bareLineEnds": raw.count(b"\n") - raw.count(b"\r\n") + raw.count(b"\r") - raw.count(b"\r\n"),
    "ascii": raw.isascii(),
}))
