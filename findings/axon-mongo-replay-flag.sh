#!/usr/bin/env bash
# Whether Axon tells a handler that an event is replayed depends on how fast the events once came.
#
# Expected: after a reset of a processor every event up to the reset is a replay: `ReplayToken.isReplay` says so, and
# methods that are annotated with @DisallowReplay (letters, notifications) are left out.
# What happens: with MongoTrackingToken, the token of the MongoDB extension, only the events in the token's last
# look-back window (ten seconds by default) are flagged; the whole history before it is handled as new. So 5,000
# events that came 2 ms apart are replayed rightly, which is what a test has; of 5,000 that came 3 ms apart the first
# 1,666 are not flagged, and of a hundred that came a second apart 89 are not. With a global sequence number all are.
# Seen in axon-messaging 4.13.0 and 4.12.3 with axon-mongo 4.12.0; 4.12.0 and 4.11.3 flag every event.
# AxonIQ/AxonFramework issue 4453 (April 2026) tells the cause and is closed by pull request 4458, which is in no
# release of 4.x that the registry had on 2026-12-01; AxonFramework/extension-mongo issue 498 is open.
# Whom it hurts: who rebuilds a view and thereby sends every notification since the beginning once more.
# What we do: our own event store with a gapless position as its token.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.axonframework</groupId><artifactId>axon-messaging</artifactId><version>4.13.0</version></dependency>
    <dependency><groupId>org.axonframework.extensions.mongo</groupId><artifactId>axon-mongo</artifactId><version>4.12.0</version></dependency>
  </dependencies>
</project>
XML
mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=jars
cat > Run.java <<'JAVA'
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoTrackingToken;

class Run {
    static List<TrackingToken> mongo(int events, int millisecondsApart) {
        var start = Instant.parse("2025-01-17T10:00:00Z");
        var token = MongoTrackingToken.of(start, "event 0");
        var tokens = new ArrayList<TrackingToken>(List.of(token));
        for (int event = 1; event < events; event++) {
            token = token.advanceTo(start.plusMillis((long) event * millisecondsApart), "event " + event, Duration.ofSeconds(10));
            tokens.add(token);
        }
        return tokens;
    }

    static List<TrackingToken> sequence(int events) {
        var tokens = new ArrayList<TrackingToken>();
        for (int event = 0; event < events; event++) tokens.add(new GlobalSequenceTrackingToken(event));
        return tokens;
    }

    static String flagged(List<TrackingToken> tokens) {
        var replay = ReplayToken.createReplayToken(tokens.get(tokens.size() - 1), null);
        int flagged = 0;
        for (var token : tokens) {
            replay = replay instanceof ReplayToken running ? running.advancedTo(token) : token;
            if (ReplayToken.isReplay(replay)) flagged++;
        }
        return flagged + " of " + tokens.size() + " events flagged as replayed";
    }

    public static void main(String[] none) {
        System.out.println("MongoTrackingToken, 2 ms apart: " + flagged(mongo(5000, 2)));
        System.out.println("MongoTrackingToken, 3 ms apart: " + flagged(mongo(5000, 3)));
        System.out.println("MongoTrackingToken, 1 s apart: " + flagged(mongo(100, 1000)));
        System.out.println("GlobalSequenceTrackingToken: " + flagged(sequence(5000)));
    }
}
JAVA
java -cp 'jars/*' Run.java 2> warnings | tee seen
diff - seen <<'SEEN' || { echo "Axon 4.13.0 flags replayed events otherwise: the finding has changed." >&2; exit 1; }
MongoTrackingToken, 2 ms apart: 5000 of 5000 events flagged as replayed
MongoTrackingToken, 3 ms apart: 3334 of 5000 events flagged as replayed
MongoTrackingToken, 1 s apart: 11 of 100 events flagged as replayed
GlobalSequenceTrackingToken: 5000 of 5000 events flagged as replayed
SEEN
