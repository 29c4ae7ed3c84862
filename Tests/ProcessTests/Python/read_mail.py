"""Reads mails as a mail program does, and prints what it sees as JSON.

usage: read_mail.py FOLDER
"""

import email
import email.policy
import json
import os
import sys

folder = sys.argv[1]
mails = []
# What a server had begun to write when it was killed is hidden.
for name in sorted(name for name in os.listdir(folder) if not name.startswith(".")):
    with open(os.path.join(folder, name), "rb") as file:
        raw = file.read()
    message = email.message_from_bytes(raw, policy=email.policy.default)
    parts = list(message.iter_parts())
    mails.append(
        {
            "file": name,
            "headers": message.keys(),
            "subject": message["Subject"],
            "from": message["From"],
            "to": message["To"],
            "recipient": message["To"].addresses[0].addr_spec,
            "recipientName": message["To"].addresses[0].display_name,
            "messageId": message["Message-ID"],
            "automatic": message["Auto-Submitted"],
            "type": message.get_content_type(),
            "parts": [part.get_content_type() + " " + part.get_content_charset() for part in parts],
            "text": parts[0].get_content(),
            "html": parts[1].get_content(),
            "defects": [str(defect) for part in [message] + parts for defect in part.defects],
            "longestLine": max(len(line) for line in raw.split(b"\r\n")),
            "bareLineEnds": raw.replace(b"\r\n", b"").count(b"\n") + raw.replace(b"\r\n", b"").count(b"\r"),
        }
    )
print(json.dumps(mails))
