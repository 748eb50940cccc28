#!/usr/bin/env bash
# Apache POI does not take a cell for a date if its format shows the year of the Buddhist era.
#
# Expected: `b` is the code of the Buddhist year in number formats (ECMA-376 part 1, 18.8.31: bb two digits, bbbb four), and
# Excel shows 17 January 2025 in d/m/bbbb as 17/1/2568. POI's DateUtil says whether a format is one of a date, and
# DataFormatter is documented to give what Excel shows.
# What happens: with bb or bbbb the cell is no date to DateUtil, and DataFormatter gives "45674.0". Where the era
# is asked for by the calendar in the locale, [$-D07041E]d mmmm yyyy, the cell is a date, but the year is shown as 2025
# under a format whose year is 2568.
# Seen in poi-ooxml 5.5.1. apache/poi pull request 48 tells of the like for Chinese and Japanese formats; the Go
# library's xuri/nfp issue 12 (2025) of the same code.
# Whom it hurts: whoever imports a Thai ministry's spreadsheet in Java: dates come as numbers, without an error.
# What we do: imports take text with dates in ISO form, and a year of the Buddhist era is never guessed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.poi</groupId><artifactId>poi-ooxml</artifactId><version>5.5.1</version></dependency>
  </dependencies>
</project>
XML
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=jars
cat > Run.java <<'JAVA'
import java.time.LocalDate;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

class Run {
    public static void main(String[] none) throws Exception {
        try (var book = new XSSFWorkbook()) {
            var cell = book.createSheet().createRow(0).createCell(0);
            for (var format : new String[] {"d/m/yyyy", "d/m/bbbb", "d mmm bb", "[$-D07041E]d mmmm yyyy"}) {
                var style = book.createCellStyle();
                style.setDataFormat(book.createDataFormat().getFormat(format));
                cell.setCellValue(LocalDate.of(2025, 1, 17));
                cell.setCellStyle(style);
                System.out.println(format + ": a date " + DateUtil.isCellDateFormatted(cell) + ", shown as "
                        + new DataFormatter(Locale.ENGLISH).formatCellValue(cell));
            }
        }
    }
}
JAVA
java -cp 'jars/*' Run.java 2> warnings | grep -v 'Log4j API could not find' | tee seen
diff - seen <<'SEEN' || { echo "POI 5.5.1 reads formats with a Buddhist year otherwise: the finding has changed." >&2; exit 1; }
d/m/yyyy: a date true, shown as 17/1/2025
d/m/bbbb: a date false, shown as 45674.0
d mmm bb: a date false, shown as 45674.0
[$-D07041E]d mmmm yyyy: a date true, shown as 17 January 2025
SEEN
