#!/usr/bin/env bash
# An event that says nothing of its time is read as one that happened at the moment of reading.
#
# Expected: `time` is OPTIONAL in CloudEvents 1.0 (section "time": where the time of the occurrence cannot be
# determined, the attribute MAY be set to some other time by the PRODUCER). A consumer that reads an event without it
# should find that it has none.
# What happens: the JavaScript and the Python SDK put in the reader's present time, from HTTP in structured and in
# binary mode. The reader cannot tell it from a time that was sent, and each reading gives another one, so two
# copies of one event differ.
# Seen in npm cloudevents 10.0.0 and PyPI cloudevents 2.2.0 (new and old interface). cloudevents/sdk-javascript pull
# request 419 says that an event without a time cannot be constructed; cloudevents/sdk-csharp issue 64 removed the
# same default there.
# Whom it hurts: receivers of notifications about acts whose day is not known, and archives that keep what was read.
# What we do: an absent date stays absent in the record; a notification tells the day of an act in its data, and
# always has the time at which the act was recorded as its `time`.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > npm.log
npm install --silent --no-audit --no-fund cloudevents@10.0.0 >> npm.log
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check cloudevents==2.2.0
cat > run.mjs <<'JS'
import { HTTP } from 'cloudevents'
const started = Date.now()
const minutes = (event) => event.time === undefined ? 'no time' : Math.floor((Date.parse(event.time) - started) / 60000) + ' minutes from now'
const attributes = { specversion: '1.0', id: '1', source: 'urn:x-record', type: 'signed' }
const structured = { headers: { 'content-type': 'application/cloudevents+json' }, body: JSON.stringify({ ...attributes, data: {} }) }
const headers = Object.fromEntries(Object.entries(attributes).map(([name, value]) => ['ce-' + name, value]))
console.log('JavaScript, structured:', minutes(HTTP.toEvent(structured)))
console.log('JavaScript, binary:', minutes(HTTP.toEvent({ headers: { ...headers, 'content-type': 'application/json' }, body: '{}' })))
JS
cat > run.py <<'PYTHON'
import json
from datetime import datetime, timezone
from cloudevents.core.bindings import http
from cloudevents.v1.http import from_http

started = datetime.now(timezone.utc)
def minutes(time):
    return "no time" if time is None else f"{int((time - started).total_seconds() // 60)} minutes from now"

attributes = {"specversion": "1.0", "id": "1", "source": "urn:x-record", "type": "signed"}
json_type = {"content-type": "application/cloudevents+json"}
body = json.dumps({**attributes, "data": {}}).encode()
binary = {"ce-" + name: value for name, value in attributes.items()} | {"content-type": "application/json"}
print("Python, structured:", minutes(http.from_http_event(http.HTTPMessage(headers=json_type, body=body)).get_time()))
print("Python, binary:", minutes(http.from_http_event(http.HTTPMessage(headers=binary, body=b"{}")).get_time()))
print("Python, structured, old interface:", minutes(datetime.fromisoformat(from_http(json_type, body)["time"])))
PYTHON
{ node run.mjs; python/bin/python run.py; } | tee seen
diff - seen <<'SEEN' || { echo "A CloudEvents SDK no longer invents the time: the finding has changed." >&2; exit 1; }
JavaScript, structured: 0 minutes from now
JavaScript, binary: 0 minutes from now
Python, structured: 0 minutes from now
Python, binary: 0 minutes from now
Python, structured, old interface: 0 minutes from now
SEEN
