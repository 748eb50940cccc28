#!/usr/bin/env bash
# The United Nations' name of one Korea finds only the other one.
#
# Expected: "Republic of Korea" is the name under which ISO 3166-1 and the United Nations list KR. pycountry's
# `search_fuzzy` is documented as a search that ranks candidates; it should find KR first, or at least both.
# What happens: the only candidate is KP. The official name of KP, "Democratic People's Republic of Korea", contains
# the words, while the name of KR is stored inverted ("Korea, Republic of") and without an official name. The exact
# `lookup` finds neither. In the same way "Zaire" finds Angola, which has a province of that name.
# Seen in 26.2.16 and 24.6.1. pycountry/pycountry issue 91 tells of names that are not found; none of it tells of the
# wrong state.
# Whom it hurts: who matches signature lists to states by this search: the accession of one Korea is booked upon the
# other, without an error.
# What we do: a party is recorded by its code, and a code is never guessed from a name.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check pycountry==26.2.16
cat > run.py <<'PYTHON'
import pycountry
for name in ("Republic of Korea", "Korea, Republic of", "Korea", "Zaire"):
    try:
        exact = pycountry.countries.lookup(name).alpha_2
    except LookupError:
        exact = "nothing"
    found = " ".join(country.alpha_2 for country in pycountry.countries.search_fuzzy(name))
    print(f"{name}: lookup finds {exact}, search_fuzzy finds {found}")
PYTHON
python/bin/python run.py | tee seen
diff - seen <<'SEEN' || { echo "pycountry 26.2.16 finds other states: the finding has changed." >&2; exit 1; }
Republic of Korea: lookup finds nothing, search_fuzzy finds KP
Korea, Republic of: lookup finds KR, search_fuzzy finds KR
Korea: lookup finds nothing, search_fuzzy finds KP KR
Zaire: lookup finds nothing, search_fuzzy finds AO
SEEN
