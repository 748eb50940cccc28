package org.rapporteur.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.rapporteur.language.Event;
import org.rapporteur.language.codec.CanonicalJson;
import org.rapporteur.language.codec.EventCodec;
import org.rapporteur.language.record.Citation;
import org.rapporteur.language.record.Grounds;
import org.rapporteur.language.record.RecordCorrected;
import org.rapporteur.language.record.RecordCorrected.Correction;
import org.rapporteur.ledger.Commit;
import org.rapporteur.ledger.CommitAct;
import org.rapporteur.ledger.RecordedEvent;
import org.rapporteur.ledger.Sha256;
import org.rapporteur.query.kit.Projection;
import org.rapporteur.query.kit.RecordedCommit;
import org.rapporteur.query.kit.View;

/** Lives of subjects of which something was recorded wrongly first. */
public final class CorrectedLives {

    private CorrectedLives() {}

    /** Once one act is corrected, the document is as if what stands instead had been recorded in the first place. */
    public static <D, E extends Event> void same(View<D, E> view, String stream, List<E> life, Random random) {
        if (life.size() < 2) return;
        var wrong = random.nextInt(life.size());
        var instead = random.nextInt(3) == 0 ? null : life.get(random.nextInt(life.size()));
        var right = new ArrayList<>(life);
        if (instead == null) right.remove(wrong);
        else right.set(wrong, instead);

        var corrected = commits(stream, life);
        corrected.add(correction(stream, corrected.size(), wrong, instead));

        assertThat(document(view, stream, corrected))
                .as("%s, number %s being %s", life, wrong, instead)
                .isEqualTo(document(view, stream, commits(stream, right)));
    }

    private static <D, E extends Event> String document(View<D, E> view, String stream, List<Commit> commits) {
        var projection = new Projection<>(view, any -> Optional.empty(), any -> commits);
        commits.forEach(commit -> RecordedCommit.events(commit).forEach(projection::apply));
        var latest = projection.projected().latest().iterator().next().document();
        assertThat(latest.version()).isEqualTo(commits.size() - 1);
        assertThat(latest.subject()).isEqualTo(stream);
        return CanonicalJson.write(latest.document());
    }

    private static List<Commit> commits(String stream, List<? extends Event> events) {
        var commits = new ArrayList<Commit>();
        for (var event : events) commits.add(commit(stream, commits.size(), cited(event), event));
        return commits;
    }

    private static Commit correction(String stream, int position, long wrong, @Nullable Event instead) {
        var correction = instead == null
                ? new Correction(wrong, null, null, Grounds.NONE, List.of())
                : new Correction(
                        wrong,
                        "act",
                        "{}",
                        new Grounds(List.of(cited(instead)), false, null),
                        List.of(EventCodec.published().instead(instead)));
        return commit(stream, position, Given.cite("correction"), new RecordCorrected(List.of(correction)));
    }

    private static Commit commit(String stream, long position, Citation cited, Event event) {
        var encoded = EventCodec.published().encode(event);
        var citation = new org.rapporteur.ledger.SourceCitation(cited.source().value(), null, null, null);
        return new Commit(
                position,
                position + 1,
                stream,
                position,
                stream + position,
                Instant.EPOCH,
                new CommitAct(
                        "act",
                        "{}",
                        Sha256.of("{}"),
                        "clerk",
                        "recorder",
                        "test",
                        null,
                        false,
                        List.of(citation),
                        null),
                List.of(new RecordedEvent(
                        stream + position, encoded.type().name(), encoded.type().revision(), encoded.data())));
    }

    private static Citation cited(Event event) {
        return Given.cite("s" + Math.abs(CanonicalJson.write(event).hashCode()));
    }
}
