#!/usr/bin/env bash
# A treaty of Siam, dated 23 March 2449, is put into the wrong year by libraries that know the Buddhist era.
#
# Expected: a library that reads a Thai date gives the day that it names. Until 1940 the Thai year began on 1 April; the
# law on the calendar year of B.E. 2483 moved the new year to 1 January, so that B.E. 2483 had nine months. Hence a
# January, February or March up to 1940 lies in the Gregorian year after the one that 543 gives: the treaty between
# France and Siam of 23 March 1907 bears the year 125 of Rattanakosin, which is B.E. 2449, and not 2450.
# What happens: pythainlp 5.4.0 reads 23 March 2449 as 1906 and writes 23 March 1907 as 2450; the JDK's
# ThaiBuddhistDate does the same. Both also accept February 2483, a month that never was. The JDK's documentation says
# that only the number of the year differs from ISO, and sets no limit to this.
# The law is the Calendar Years Act, B.E. 2483, section 4. unicode-org/icu4x issue 7026 (2025) asks the question and is
# closed; MenoData/Time4J issue 796 shows a library that reckons with the old new year.
# Whom it hurts: registers of treaties: a Thai date in January, February or March, up to 1940, is off by a year.
# What we do: days are recorded as ISO has them, and the date as printed stays in the citation.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check pythainlp==5.4.0 tzdata==2026.6
cat > run.py <<'PYTHON'
from datetime import datetime
from pythainlp.util import thai_strftime, thai_strptime

for text in ("23 มีนาคม 2449", "1 กุมภาพันธ์ 2483"):
    print(f"pythainlp reads {text} as {thai_strptime(text, '%d %B %Y'):%Y-%m-%d}")
print("pythainlp writes 1907-03-23 as", thai_strftime(datetime(1907, 3, 23), "%d %B %Y"))
PYTHON
cat > Run.java <<'JAVA'
import java.time.LocalDate;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.chrono.ThaiBuddhistEra;

class Run {
    public static void main(String[] none) {
        var thai = ThaiBuddhistChronology.INSTANCE;
        System.out.println("JDK reads 23 March 2449 as " + LocalDate.from(thai.date(ThaiBuddhistEra.BE, 2449, 3, 23)));
        System.out.println("JDK reads 1 February 2483 as " + LocalDate.from(thai.date(ThaiBuddhistEra.BE, 2483, 2, 1)));
        System.out.println("JDK writes 1907-03-23 as " + thai.date(LocalDate.of(1907, 3, 23)));
    }
}
JAVA
{ python/bin/python run.py 2> warnings; java Run.java; } | tee seen
diff - seen <<'SEEN' || { echo "A library knows the Thai new year of 1 April: the finding has changed." >&2; exit 1; }
pythainlp reads 23 มีนาคม 2449 as 1906-03-23
pythainlp reads 1 กุมภาพันธ์ 2483 as 1940-02-01
pythainlp writes 1907-03-23 as 23 มีนาคม 2450
JDK reads 23 March 2449 as 1906-03-23
JDK reads 1 February 2483 as 1940-02-01
JDK writes 1907-03-23 as ThaiBuddhist BE 2450-03-23
SEEN
