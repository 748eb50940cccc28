#!/usr/bin/env bash
# A source names "29 February" without a year, and two of three EDTF libraries make it 1 March.
#
# Expected: EDTF level 2 allows unspecified digits anywhere in a date, so XXXX-02-29 is a valid way to write a 29
# February whose year is not known. Every date that it can stand for is a 29 February.
# What happens: edtf.js 4.11.1 and 4.10.1 print the date back as XXXX-03-01. @edtf-ts/core 0.4.2 keeps the text, but its
# first possible day is 1 March 1900. Both compute with the year 0, which JavaScript's Date.UTC takes for 1900, a
# common year; so edtf-ts also gives 1924 for the year 24. python-edtf 5.0.2 begins with 29 February. Where the known
# digits make a leap year (XX24-02-29) the day is right. No thread about it was found on 2026-12-01.
# Whom it hurts: archives whose sources name anniversaries or treaty days without a year. A round trip through
# edtf.js rewrites the day on the record.
# What we do: the record reads dates with its own small reader, and keeps their text as it was given.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > npm.log
npm install --silent --no-audit --no-fund edtf@4.11.1 @edtf-ts/core@0.4.2 >> npm.log
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check edtf==5.0.2 python-dateutil==2.9.0.post0 pyparsing==3.3.3
cat > run.mjs <<'JS'
import edtf from 'edtf'
import { FuzzyDate } from '@edtf-ts/core'
for (const text of ['XXXX-02-29', 'XX24-02-29']) {
  const one = edtf(text)
  console.log('edtf.js', text, 'is printed', one.edtf, 'from', new Date(one.min).toISOString().slice(0, 10))
  const other = FuzzyDate.parse(text)
  console.log('edtf-ts', text, 'is printed', other.edtf, 'from', other.min.toISOString().slice(0, 10))
}
JS
cat > run.py <<'PYTHON'
from edtf import parse_edtf
for text in ("XXXX-02-29", "XX24-02-29"):
    date = parse_edtf(text)
    print("python-edtf", text, "is printed", date, "from %04d-%02d-%02d" % date.lower_strict()[:3])
PYTHON
{ node run.mjs; python/bin/python run.py; } | tee seen
diff - seen <<'SEEN' || { echo "An EDTF library reads 29 February of an unknown year otherwise: the finding has changed." >&2; exit 1; }
edtf.js XXXX-02-29 is printed XXXX-03-01 from 0000-03-01
edtf-ts XXXX-02-29 is printed XXXX-02-29 from 1900-03-01
edtf.js XX24-02-29 is printed XX24-02-29 from 0024-02-29
edtf-ts XX24-02-29 is printed XX24-02-29 from 1924-02-29
python-edtf XXXX-02-29 is printed XXXX-02-29 from 0000-02-29
python-edtf XX24-02-29 is printed XX24-02-29 from 0024-02-29
SEEN
