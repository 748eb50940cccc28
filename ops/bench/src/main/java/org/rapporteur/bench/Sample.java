package org.rapporteur.bench;

import java.util.List;
import org.rapporteur.language.Event;
import org.rapporteur.language.codec.EventCodec;
import org.rapporteur.language.date.EffectiveDate;
import org.rapporteur.language.forum.ForumEvent;
import org.rapporteur.language.party.Party;
import org.rapporteur.language.source.SourceEvent;
import org.rapporteur.language.source.SourceType;
import org.rapporteur.language.text.Localized;
import org.rapporteur.ledger.CommitAct;
import org.rapporteur.ledger.Draft;
import org.rapporteur.ledger.RecordedEvent;
import org.rapporteur.ledger.Sha256;
import org.rapporteur.ledger.SourceCitation;

/** Acts such as a secretariat records, as many as one likes, the same in every run. */
final class Sample {

    static final EventCodec CODEC = EventCodec.published();

    private static final List<String> MEMBERS = List.of(
            "BN", "KH", "ID", "LA", "MY", "MM", "PH", "SG", "TH", "VN", "TL", "CN", "JP", "KR", "IN", "AU", "NZ");

    private Sample() {}

    /** One of a row of acts upon sources and forums, each of one event; a forum has five of them. */
    static Draft mixed(long n) {
        long block = n / 6;
        int step = (int) (n % 6);
        return step == 0 ? source(block) : forum("forum:bench-" + block, step - 1);
    }

    /** The first and only act upon its subject. */
    static Draft source(long n) {
        return draft("source:bench-" + n, 0, "register", registered(n));
    }

    static Draft forum(String stream, int version) {
        return version == 0
                ? draft(stream, 0, "establish", established(stream))
                : draft(stream, version, "admit-member", admitted(version));
    }

    private static Event registered(long n) {
        return new SourceEvent.Registered(
                Localized.of("en", "Joint media statement number " + n + " of the ministers' meeting"),
                Localized.of("en", "A page of the secretariat, as it was published after the meeting."),
                SourceType.OFFICIAL_COMMUNIQUE,
                "ASEAN Secretariat",
                new EffectiveDate("2025-01-17"),
                "en",
                "https://example.org/statements/" + n,
                null,
                null,
                null);
    }

    private static Event established(String stream) {
        return new ForumEvent.Established(
                Localized.of("en", "The forum " + stream), "BENCH", new EffectiveDate("2021-01-21"));
    }

    private static Event admitted(int version) {
        return new ForumEvent.MemberAdmitted(
                new Party(MEMBERS.get(version % MEMBERS.size())),
                new EffectiveDate("2021-01-22"),
                Localized.of("en", "By decision of the ministers."));
    }

    private static Draft draft(String stream, long version, String act, Event event) {
        var encoded = CODEC.encode(event);
        var id = stream + "." + version;
        var recorded =
                new RecordedEvent(id, encoded.type().name(), encoded.type().revision(), encoded.data());
        return new Draft(stream, version, "bench/" + id, act(act, encoded.data()), List.of(recorded));
    }

    private static CommitAct act(String name, String body) {
        return new CommitAct(
                name,
                body,
                Sha256.of(body),
                "org:secretariat",
                "recorder",
                "bench",
                "Evidence for the record.",
                false,
                List.of(new SourceCitation("source:bench-0", "page 1", null, null)),
                null);
    }
}
