#!/usr/bin/env bash
# A Thai subject that one CloudEvents SDK sends arrives garbled in another, and the way back is refused by HTTP.
#
# Expected: the HTTP binding of CloudEvents 1.0 (3.1.3.2) requires header values to be percent-encoded when they are
# written and decoded when they are read, so that any text passes in `ce-subject`.
# What happens: the Python SDK does both. The JavaScript SDK does neither: it hands on the escapes as if they were the
# subject, and writes Thai letters into a header as they are, which Node's own HTTP client refuses. In structured
# mode (one JSON document) the same subject passes.
# Seen with PyPI cloudevents 2.2.0 and npm cloudevents 10.0.0. cloudevents/spec issue 1397 (September 2026) measures
# C#, C++, Go and Java (two do, two do not); JavaScript and Python are not in it.
# Whom it hurts: receivers of notifications whose subject is a title in a language of the region.
# What we do: a notification of ours is one JSON document (structured mode), and its subject an ASCII identifier.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > npm.log
npm install --silent --no-audit --no-fund cloudevents@10.0.0 >> npm.log
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check cloudevents==2.2.0
cat > write.py <<'PYTHON'
import json
from cloudevents.core.bindings import http
from cloudevents.core.v1.event import CloudEvent
event = CloudEvent({"specversion": "1.0", "id": "1", "source": "urn:x-record", "type": "adopted", "subject": "แถลงการณ์ร่วม"}, {})
binary = http.to_binary_event(event)
structured = http.to_structured_event(event)
print(json.dumps([{"headers": message.headers, "body": message.body.decode()} for message in (binary, structured)]))
PYTHON
cat > read.mjs <<'JS'
import { CloudEvent, HTTP } from 'cloudevents'
import { readFileSync } from 'node:fs'
import { validateHeaderValue } from 'node:http'
const [binary, structured] = JSON.parse(readFileSync('sent.json', 'utf8')).map((message) => HTTP.toEvent(message).subject)
console.log('Python to JavaScript, binary:', binary)
console.log('Python to JavaScript, structured:', structured)
const header = HTTP.binary(new CloudEvent({ source: 'urn:x-record', type: 'adopted', subject: 'แถลงการณ์ร่วม' })).headers['ce-subject']
let sent = 'accepted'
try { validateHeaderValue('ce-subject', header) } catch (refused) { sent = refused.code }
console.log('JavaScript writes', header + ', and its HTTP client says', sent)
JS
python/bin/python write.py > sent.json
node read.mjs | tee seen
diff - seen <<'SEEN' || { echo "The CloudEvents SDKs agree on header values: the finding has changed." >&2; exit 1; }
Python to JavaScript, binary: %E0%B9%81%E0%B8%96%E0%B8%A5%E0%B8%87%E0%B8%81%E0%B8%B2%E0%B8%A3%E0%B8%93%E0%B9%8C%E0%B8%A3%E0%B9%88%E0%B8%A7%E0%B8%A1
Python to JavaScript, structured: แถลงการณ์ร่วม
JavaScript writes แถลงการณ์ร่วม, and its HTTP client says ERR_INVALID_CHAR
SEEN
