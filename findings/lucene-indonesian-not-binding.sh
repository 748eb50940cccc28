#!/usr/bin/env bash
# Lucene's analyzer for Indonesian cannot tell "not legally binding" from "binding", and ministers are anchovies to it.
#
# Expected: stop words are words that carry no meaning for a search; a stemmer leads forms of one word to one stem, and
# different words to different ones.
# What happens: the 355 stop words hold tidak, bukan and belum (not, is not, not yet), harus (must), dapat and boleh
# (may), sebelum and sesudah (before, after). So "tidak mengikat" (not binding) and "mengikat" (binding) give the same
# terms, and so do "belum berlaku" (not yet in force) and "sudah berlaku" (already in force). The stemmer takes off me-
# wherever a word begins with it: "menteri" (minister) has the stem of "teri" (anchovy), and "kementerian" (ministry)
# does not. It takes off -ku: "berlaku" (in force) is not found by "pemberlakuan" (entry into force).
# Seen in lucene-analysis-common 9.12.3; Elasticsearch and OpenSearch offer it as `indonesian`. The list and
# the stemmer follow F. Tala's thesis of 2003; grangier/python-goose pull request 243 prefers them to longer lists.
# Whom it hurts: whoever searches memoranda in Indonesian, the language of most of their parties' press.
# What we do: no stop words and no stemmer for Indonesian.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.lucene</groupId><artifactId>lucene-analysis-common</artifactId><version>9.12.3</version></dependency>
  </dependencies>
</project>
XML
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=jars
cat > Run.java <<'JAVA'
import java.util.ArrayList;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

class Run {
    public static void main(String[] none) throws Exception {
        var analyzer = new IndonesianAnalyzer();
        for (var text : new String[] {"mengikat", "tidak mengikat", "sudah berlaku", "belum berlaku", "pemberlakuan", "harus", "menteri", "teri", "kementerian"}) {
            var terms = new ArrayList<String>();
            try (var stream = analyzer.tokenStream("text", text)) {
                var term = stream.addAttribute(CharTermAttribute.class);
                stream.reset();
                while (stream.incrementToken()) terms.add(term.toString());
                stream.end();
            }
            System.out.println(text + " -> " + terms);
        }
    }
}
JAVA
java -cp 'jars/*' Run.java 2> warnings | tee seen
diff - seen <<'SEEN' || { echo "Lucene 9.12.3 analyzes Indonesian otherwise: the finding has changed." >&2; exit 1; }
mengikat -> [ikat]
tidak mengikat -> [ikat]
sudah berlaku -> [berla]
belum berlaku -> [berla]
pemberlakuan -> [laku]
harus -> []
menteri -> [teri]
teri -> [teri]
kementerian -> [menteri]
SEEN
