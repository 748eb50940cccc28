#!/usr/bin/env bash
# A meeting at nine in Jakarta is read as half past one in UTC, although the file says what Jakarta's time is.
#
# Expected: RFC 5545 (3.6.5): an event's time is that of the VTIMEZONE of its TZID, by the observance whose beginning
# is the last before it. Jakarta went from +07:30 to +07:00 on 1 January 1964, so 09:00 in 2025 is 02:00 in UTC.
# What happens: ical4j 4.1.1 takes the offset BEFORE the last change where a zone has no daylight saving time: +07:30.
# The file below is complete and has that one observance. A zone with no change (Asia/Bangkok) is read rightly. In
# ical4j 4.4.0 all is right. Of the zones of the region those with a change in their history are hit.
# Of the same family: ical4j/ical4j issues 475 (Karachi), 720 (Shanghai) and 875 (Singapore, open, 2026).
# Whom it hurts: participants whose calendar program reads a forum's feed with this library: they come late by half an
# hour (Jakarta, Jayapura) or by one hour (Makassar, Pontianak).
# What we do: whole days in the feed have no zone; ical4j only reads it in our tests.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > Run.java <<'JAVA'
import java.io.StringReader;
import java.time.Instant;
import java.time.temporal.TemporalAccessor;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;

class Run {
    static String file(String zone, String before, String since, String begin) {
        return String.join("\r\n", "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//finding//EN", "BEGIN:VTIMEZONE", "TZID:" + zone,
                "BEGIN:STANDARD", "TZOFFSETFROM:" + before, "TZOFFSETTO:" + since, "DTSTART:" + begin, "END:STANDARD", "END:VTIMEZONE",
                "BEGIN:VEVENT", "UID:meeting@example.org", "DTSTAMP:20250101T000000Z", "DTSTART;TZID=" + zone + ":20250116T090000",
                "END:VEVENT", "END:VCALENDAR", "");
    }

    static void read(String zone, String before, String since, String begin) throws Exception {
        var calendar = new CalendarBuilder().build(new StringReader(file(zone, before, since, begin)));
        var event = (VEvent) calendar.getComponent("VEVENT").get();
        Property start = (Property) (Object) event.getProperty("DTSTART").get();
        TemporalAccessor date = ((DateProperty<?>) start).getDate();
        System.out.println(zone + " " + since + ", 09:00 is read as " + Instant.from(date));
    }

    public static void main(String[] none) throws Exception {
        read("Asia/Jakarta", "+0730", "+0700", "19640101T000000");
        read("Asia/Makassar", "+0900", "+0800", "19450923T000000");
        read("Asia/Bangkok", "+0700", "+0700", "19200401T000000");
    }
}
JAVA
for version in 4.1.1 4.4.0; do
  mkdir "$version"
  cat > "$version/pom.xml" <<XML
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.mnode.ical4j</groupId><artifactId>ical4j</artifactId><version>$version</version></dependency>
  </dependencies>
</project>
XML
  mvn -q -B -ntp -f "$version/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=jars
  java -cp "$version/jars/*" Run.java 2> warnings | sed "s/^/ical4j $version: /" | tee -a seen
done
diff - seen <<'SEEN' || { echo "ical4j 4.1.1 or 4.4.0 reads Jakarta's time otherwise: the finding has changed." >&2; exit 1; }
ical4j 4.1.1: Asia/Jakarta +0700, 09:00 is read as 2025-01-16T01:30:00Z
ical4j 4.1.1: Asia/Makassar +0800, 09:00 is read as 2025-01-16T00:00:00Z
ical4j 4.1.1: Asia/Bangkok +0700, 09:00 is read as 2025-01-16T02:00:00Z
ical4j 4.4.0: Asia/Jakarta +0700, 09:00 is read as 2025-01-16T02:00:00Z
ical4j 4.4.0: Asia/Makassar +0800, 09:00 is read as 2025-01-16T01:00:00Z
ical4j 4.4.0: Asia/Bangkok +0700, 09:00 is read as 2025-01-16T02:00:00Z
SEEN
