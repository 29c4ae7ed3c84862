"""Sends usage events that the CloudEvents SDK made to a server, in one of the modes of the HTTP protocol binding.

usage: send_cloudevents.py URL KEY MODE PREFIX FIRST END [BATCH]

Event number i of FIRST to before END belongs to customer i mod 100. Prints how many were answered, and stops at the
first answer that is not a success or when the connection breaks.
"""

import datetime
import http.client
import json
import sys
import urllib.parse

from cloudevents.core.bindings.http import to_binary_event, to_structured_event
from cloudevents.core.formats.json import JSONFormat
from cloudevents.core.v1.event import CloudEvent

url, key, mode, prefix, first, end = sys.argv[1:7]
batch_size = int(sys.argv[7]) if len(sys.argv) > 7 else 1000
address = urllib.parse.urlsplit(url)
connection = http.client.HTTPConnection(address.hostname, address.port, timeout=60)
start = datetime.datetime(2026, 1, 15, tzinfo=datetime.timezone.utc)


def event(number):
    attributes = {
        "id": str(number),
        "source": "/" + prefix,
        "type": "ingest",
        "subject": f"c{number % 100}",
        "time": start + datetime.timedelta(seconds=number % 86400),
        "datacontenttype": "application/json",
        "traceparent": "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
    }
    return CloudEvent(attributes, {"n": number % 7, "model": "größe"})


def requests():
    numbers = range(int(first), int(end))
    if mode == "batched":
        form = JSONFormat()
        for at in range(0, len(numbers), batch_size):
            part = numbers[at : at + batch_size]
            body = b"[" + b",".join(form.write(event(number)) for number in part) + b"]"
            yield len(part), body, {"content-type": "application/cloudevents-batch+json"}
        return
    encode = {"structured": to_structured_event, "binary": to_binary_event}[mode]
    for number in numbers:
        message = encode(event(number))
        yield 1, message.body, message.headers


answered = 0
try:
    for count, body, headers in requests():
        connection.request("POST", "/v1/events", body, {**headers, "Authorization": f"Bearer {key}"})
        response = connection.getresponse()
        answer = json.loads(response.read())
        if response.status != 202 or answer.get("rejected"):
            print(json.dumps({"answered": answered, "status": response.status, "answer": answer}))
            sys.exit(1)
        answered += count
except (OSError, http.client.HTTPException) as error:
    print(json.dumps({"answered": answered, "error": str(error)}))
    sys.exit(2)
print(json.dumps({"answered": answered}))
