#!/usr/bin/env bash
# A document in Akoma Ntoso that is given the name of its Thai version of January calls itself English and of today.
#
# Expected: an Akoma Ntoso name such as /akn/un/statement/2025/digital/tha@2025-01-17 names a work (the statement of the
# year 2025) and one expression of it (Thai, as of 17 January 2025). cobalt parses all of it rightly.
# What happens: set as the name of a document, only the work is kept: the expression becomes English, dated today. And
# the day of a work of which only the year is known is given as 1 January, while the attribute FRBRdate/@date holds the
# bare year, which the schema (xsd:date or xsd:dateTime) does not allow. The first of the month likewise for a known month.
# Seen in cobalt 9.0.1, the library under bluebell and the Laws.Africa tools. laws-africa/cobalt issue
# 41 names the bare year; laws-africa/indigo issue 1396 the language that gets lost on the way in.
# Whom it hurts: whoever publishes one statement in five languages: five files that claim to be English, of the day on
# which the program ran.
# What we do: for a day that is known in part the day of recording stands there, under a name that says so.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check cobalt==9.0.1
cat > run.py <<'PYTHON'
from datetime import date
from cobalt import FrbrUri, Statement

uri = FrbrUri.parse("/akn/un/statement/2025/digital/tha@2025-01-17")
print("parsed:", uri.language, uri.expression_date)
document = Statement()
document.frbr_uri = "/akn/un/statement/2025/digital/tha@2025-01-17"
today = "today" if document.expression_date == date.today() else document.expression_date
print("document:", document.language, today)
print("FRBRdate of the work:", document.meta.identification.FRBRWork.FRBRdate.get("date"), "and work_date:", document.work_date)
document.frbr_uri = "/akn/un/statement/2025-11/digital"
print("FRBRdate of the work:", document.meta.identification.FRBRWork.FRBRdate.get("date"), "and work_date:", document.work_date)
PYTHON
python/bin/python run.py | tee seen
diff - seen <<'SEEN' || { echo "cobalt 9.0.1 keeps the expression's language and day: the finding has changed." >&2; exit 1; }
parsed: tha @2025-01-17
document: eng today
FRBRdate of the work: 2025 and work_date: 2025-01-01
FRBRdate of the work: 2025-11 and work_date: 2025-11-01
SEEN
