#!/usr/bin/env bash
# A library with four truth values says that a signature was surely before a day, surely after it, and on it.
#
# Expected: @edtf-ts/core documents the answers YES (definitely), NO, MAYBE (might hold) and UNKNOWN. EDTF's square
# brackets mean ONE of the set, and it is not known which. So "[2025-01-16..2025-01-20] is before 2025-01-18" is MAYBE.
# What happens: as soon as any member of the set fits, the answer is YES. The same signature is YES before, YES after
# and YES equal to 18 January, and `isDefinitelyBefore` is true. Curly brackets (ALL of the set) get the same answers,
# so the two kinds of sets cannot be told apart. An unspecified day (2025-01-XX) gets the right answer, MAYBE.
# Seen in 0.4.2, the only version in the registry on 2026-12-01. The functions behind these methods have a parameter
# `quantifier` (ANY or ALL), which the methods of FuzzyDate do not offer.
# Whom it hurts: whoever asks whether a state had signed by a certain day. A possibility becomes a certainty.
# What we do: "on or before a day" answers yes or no only where every possible day agrees, else possibly.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > npm.log
npm install --silent --no-audit --no-fund @edtf-ts/core@0.4.2 >> npm.log
cat > run.mjs <<'JS'
import { FuzzyDate } from '@edtf-ts/core'
const day = FuzzyDate.parse('2025-01-18')
for (const text of ['[2025-01-16..2025-01-20]', '{2025-01-16..2025-01-20}', '2025-01-XX']) {
  const date = FuzzyDate.parse(text)
  console.log(text, 'before', date.isBefore(day), 'after', date.isAfter(day), 'equal', date.equals(day),
    'definitely before', date.isDefinitelyBefore(day))
}
JS
node run.mjs | tee seen
diff - seen <<'SEEN' || { echo "@edtf-ts/core 0.4.2 answers otherwise for one of a set: the finding has changed." >&2; exit 1; }
[2025-01-16..2025-01-20] before YES after YES equal YES definitely before true
{2025-01-16..2025-01-20} before YES after YES equal YES definitely before true
2025-01-XX before MAYBE after MAYBE equal MAYBE definitely before false
SEEN
