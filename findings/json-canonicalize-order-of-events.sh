#!/usr/bin/env bash
# A canonicalizer for RFC 8785 leaves a CloudEvent unsorted, so its digest depends on how the event was made.
#
# Expected: RFC 8785 (3.2.3) sorts the members of every object. npm json-canonicalize says that it is compatible with
# the RFC for all that JSON can represent, and serializes as JSON.stringify does; an object with a `toJSON` method is
# what that method gives, sorted.
# What happens: what `toJSON` gives is written in the order in which it comes, with everything inside it. The object of
# npm cloudevents has a `toJSON`, so an event and the same event after one trip through JSON text have two "canonical"
# forms. npm canonicalize sorts both.
# Seen in json-canonicalize 3.0.1 and 2.0.0, beside canonicalize 4.0.0 and cloudevents 10.0.0. No thread was found on
# 2026-12-01.
# Whom it hurts: whoever signs or hashes notifications before sending them: no other library confirms the digest.
# What we do: digests are made of the bytes that are stored; never of an object in memory.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > npm.log
npm install --silent --no-audit --no-fund json-canonicalize@3.0.1 canonicalize@4.0.0 cloudevents@10.0.0 >> npm.log
cat > run.mjs <<'JS'
import { CloudEvent } from 'cloudevents'
import { canonicalize as one } from 'json-canonicalize'
import other from 'canonicalize'
const event = new CloudEvent({ id: '1', source: 'urn:x-record', type: 'signed', time: '2025-01-17T10:00:00.000Z', data: { state: 'ID', day: '2025-01-17' } })
const again = JSON.parse(JSON.stringify(event))
console.log('json-canonicalize, the event:', one(event))
console.log('json-canonicalize, read back:', one(again))
console.log('canonicalize gives the second for both:', other(event) === one(again) && other(again) === one(again))
JS
node run.mjs | tee seen
diff - seen <<'SEEN' || { echo "json-canonicalize 3.0.1 sorts what toJSON gives: the finding has changed." >&2; exit 1; }
json-canonicalize, the event: {"id":"1","time":"2025-01-17T10:00:00.000Z","type":"signed","source":"urn:x-record","specversion":"1.0","data":{"state":"ID","day":"2025-01-17"}}
json-canonicalize, read back: {"data":{"day":"2025-01-17","state":"ID"},"id":"1","source":"urn:x-record","specversion":"1.0","time":"2025-01-17T10:00:00.000Z","type":"signed"}
canonicalize gives the second for both: true
SEEN
