#!/usr/bin/env bash
# A meeting was held on one of two days, and edtf.js answers for the first day only.
#
# Expected: the Library of Congress specification of EDTF (level 2, "set representation") says that a double dot
# stands for all values between the two that it separates, inclusive. edtf.js documents `min` and `max` as the
# smallest and the largest value of a date, and `covers` as a comparison of them. So [2025-01-16..2025-01-18] ends
# at the end of 18 January.
# What happens: `max` of a set or list that ends with a range is the end of the range's FIRST day. `covers` denies
# the last day. Yet the same object lists all three days when it is iterated, and an interval has the right `max`.
# Seen in 4.11.1 and 4.10.1. No thread in the library's tracker was found on 2026-12-01.
# Whom it hurts: whoever filters or sorts acts by a day that is known as one of several days, which is how sources
# report most signatures. A search for the last of these days misses the act.
# What we do: the record computes the earliest and the latest day itself, and says "possibly" in between.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > npm.log
npm install --silent --no-audit --no-fund edtf@4.11.1 >> npm.log
cat > run.mjs <<'JS'
import edtf from 'edtf'
const day = (milliseconds) => new Date(milliseconds).toISOString().slice(0, 10)
const set = edtf('[2025-01-16..2025-01-18]')
const interval = edtf('2025-01-16/2025-01-18')
const last = edtf('2025-01-18')
console.log('set: from', day(set.min), 'to', day(set.max) + ', covers its last day:', set.covers(last))
console.log('set, iterated:', [...set].map((date) => date.edtf).join(' '))
console.log('interval: from', day(interval.min), 'to', day(interval.max) + ', covers its last day:', interval.covers(last))
JS
node run.mjs | tee seen
diff - seen <<'SEEN' || { echo "edtf 4.11.1 no longer loses the last day of a set: the finding has changed." >&2; exit 1; }
set: from 2025-01-16 to 2025-01-16, covers its last day: false
set, iterated: 2025-01-16 2025-01-17 2025-01-18
interval: from 2025-01-16 to 2025-01-18, covers its last day: true
SEEN
