#!/usr/bin/env bash
# A date in a spreadsheet with a Thai built-in format is a plain number to most libraries, and a wrong one to another.
#
# Expected: ECMA-376 part 1 (18.8.30) lists built-in number formats by language. For Thai the ids 71 to 81 are dates and
# times, and such a file holds the id alone, no format text: 71 is day/month/year, 75 hours:minutes, 78 minutes:seconds,
# 81 is d/m/bb, with the year of the Buddhist era.
# What happens: openpyxl, python-calamine and ExcelJS know the ids up to 49 and give 45674.375 instead of 17 January
# 2025, 09:00. SheetJS knows that they are dates, but shows 75 as "Jan-25" (it is 9:00), 78 as a date (it is minutes)
# and 81 as "0000.0" (it is 17/1/68).
# Seen in openpyxl 3.1.5, python-calamine 0.9.1, exceljs 4.4.0 and xlsx 0.18.5. ExcelDataReader pull request 736 (April
# 2026) mends the same there; for these four no thread was found on 2026-12-01.
# Whom it hurts: whoever imports a ministry's list of treaties: the column of dates holds numbers, or months are read
# from hours.
# What we do: imports take text with dates in ISO form; a bare number is refused as a date.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check XlsxWriter==3.3.1 openpyxl==3.1.5 python-calamine==0.9.1
npm init -y > npm.log
npm install --silent --no-audit --no-fund xlsx@0.18.5 exceljs@4.4.0 >> npm.log
cat > run.py <<'PYTHON'
import openpyxl, python_calamine, xlsxwriter

ids = (14, 71, 75, 78, 81)
book = xlsxwriter.Workbook("thai.xlsx")
sheet = book.add_worksheet()
for row, number in enumerate(ids):
    sheet.write_number(row, 0, 45674.375, book.add_format({"num_format": number}))
book.close()
cells = openpyxl.load_workbook("thai.xlsx").active
rows = python_calamine.CalamineWorkbook.from_path("thai.xlsx").get_sheet_by_index(0).to_python()
for row, number in enumerate(ids):
    print(f"{number}: openpyxl {cells.cell(row + 1, 1).value}, python-calamine {rows[row][0]}")
PYTHON
cat > run.mjs <<'JS'
import XLSX from 'xlsx'
import ExcelJS from 'exceljs'
const sheet = XLSX.readFile('thai.xlsx', { cellDates: true }).Sheets.Sheet1
const book = new ExcelJS.Workbook()
await book.xlsx.readFile('thai.xlsx')
const text = (value) => value instanceof Date ? value.toISOString() : String(value)
for (const [row, id] of [14, 71, 75, 78, 81].entries())
  console.log(`${id}: exceljs ${text(book.worksheets[0].getCell('A' + (row + 1)).value)}, xlsx shows ${sheet['A' + (row + 1)].w}`)
JS
{ python/bin/python run.py; TZ=UTC node run.mjs; } | tee seen
diff - seen <<'SEEN' || { echo "Thai built-in date formats are read otherwise: the finding has changed." >&2; exit 1; }
14: openpyxl 2025-01-17 09:00:00, python-calamine 2025-01-17 09:00:00
71: openpyxl 45674.375, python-calamine 45674.375
75: openpyxl 45674.375, python-calamine 45674.375
78: openpyxl 45674.375, python-calamine 45674.375
81: openpyxl 45674.375, python-calamine 45674.375
14: exceljs 2025-01-17T09:00:00.000Z, xlsx shows 1/17/25
71: exceljs 45674.375, xlsx shows 1/17/25
75: exceljs 45674.375, xlsx shows Jan-25
78: exceljs 45674.375, xlsx shows 1/17/25 9:00
81: exceljs 45674.375, xlsx shows 0000.0
SEEN
