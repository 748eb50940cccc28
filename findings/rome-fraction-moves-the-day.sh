#!/usr/bin/env bash
# The reader of Atom feeds that Java programs use most moves an entry to another day, by the digits of its second.
#
# Expected: a date in Atom is that of RFC 3339 (RFC 4287, 3.3), whose second may have any number of decimals. Java's
# own Instant prints as many as there are: three, six or nine.
# What happens: Rome reads the decimals as a number of milliseconds. `.5` becomes 5 ms; `.123456` becomes 123 seconds;
# `.999999999` moves the entry eleven and a half days on, with no error. Only exactly three decimals are read rightly.
# Seen in com.rometools:rome 2.1.0. rometools/rome issues 184 and 457 tell of more than three decimals that
# were not read at all (null) in earlier releases; a wrong day is worse than none.
# Whom it hurts: whoever follows a register by its Atom feed and keeps `updated`: deadlines and orders come out wrong,
# and a reader that asks for what is newer than its last entry skips eleven days.
# What we do: a feed of ours gives whole seconds.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.rometools</groupId><artifactId>rome</artifactId><version>2.1.0</version></dependency>
  </dependencies>
</project>
XML
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=jars
cat > Run.java <<'JAVA'
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;

class Run {
    public static void main(String[] none) throws Exception {
        var text = new StringBuilder("<feed xmlns='http://www.w3.org/2005/Atom'><id>urn:x-record</id><title>Acts</title>");
        for (var decimals : new String[] {"", ".500", ".5", ".123456", ".123456789", ".999999999"})
            text.append("<entry><id>urn:x</id><title>2025-01-17T10:00:00" + decimals + "Z</title><updated>2025-01-17T10:00:00" + decimals + "Z</updated></entry>");
        var feed = (Feed) new WireFeedInput().build(new StringReader(text + "</feed>"));
        for (Entry entry : feed.getEntries())
            System.out.println(entry.getTitle() + " is read as " + entry.getUpdated().toInstant());
    }
}
JAVA
java -cp 'jars/*' Run.java 2> warnings | tee seen
diff - seen <<'SEEN' || { echo "Rome 2.1.0 reads fractions of a second otherwise: the finding has changed." >&2; exit 1; }
2025-01-17T10:00:00Z is read as 2025-01-17T10:00:00Z
2025-01-17T10:00:00.500Z is read as 2025-01-17T10:00:00.500Z
2025-01-17T10:00:00.5Z is read as 2025-01-17T10:00:00.005Z
2025-01-17T10:00:00.123456Z is read as 2025-01-17T10:02:03.456Z
2025-01-17T10:00:00.123456789Z is read as 2025-01-18T20:17:36.789Z
2025-01-17T10:00:00.999999999Z is read as 2025-01-28T23:46:39.999Z
SEEN
