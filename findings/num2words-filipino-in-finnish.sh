#!/usr/bin/env bash
# Asked for the sixth meeting in Filipino, num2words answers in Finnish.
#
# Expected: `fil` is the language tag of Filipino (BCP 47, ISO 639-2). A library that does not have the language
# raises an error: num2words does so for Malay (`ms`) and Lao (`lo`).
# What happens: where it does not know a code it takes the code's first two letters. So `fil` becomes `fi`, Finnish;
# `fil-PH` too; `tgl` (Tagalog) becomes `tg`, Tajik; `ceb` (Cebuano) becomes `ce`, Chechen; `jav` (Javanese) becomes
# `ja`, Japanese. No warning is given.
# Seen in 0.5.14 and 0.5.13. savoirfairelinux/num2words issue 381 asks for the languages of the Philippines; it does
# not tell of this.
# Whom it hurts: whoever writes invitations or titles ("the sixth meeting") in the languages of the members.
# What we do: the record keeps the number of a meeting; words for it come from a person, never from a library.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check num2words==0.5.14
cat > run.py <<'PYTHON'
from num2words import num2words
for language in ("fil", "fil-PH", "fi", "tgl", "tg", "ceb", "jav", "ms", "lo"):
    try:
        print(language, num2words(6, lang=language, to="ordinal"))
    except NotImplementedError:
        print(language, "is not implemented")
PYTHON
python/bin/python run.py | tee seen
diff - seen <<'SEEN' || { echo "num2words 0.5.14 answers otherwise for languages that it lacks: the finding has changed." >&2; exit 1; }
fil kuudes
fil-PH kuudes
fi kuudes
tgl шашум
tg шашум
ceb йолхалгӀа
jav 六番目
ms is not implemented
lo is not implemented
SEEN
