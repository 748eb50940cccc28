package org.rapporteur.query.network;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.language.identity.ForumId;
import org.rapporteur.language.identity.MeetingId;
import org.rapporteur.query.answer.Answer;
import org.rapporteur.query.forums.ForumDocument;
import org.rapporteur.query.forums.ForumsView;
import org.rapporteur.query.instruments.Instruments;
import org.rapporteur.query.instruments.InstrumentsView;
import org.rapporteur.query.meetings.MeetingDocument;
import org.rapporteur.query.meetings.MeetingsView;
import org.rapporteur.query.reading.Asked;
import org.rapporteur.query.reading.Filters;
import org.rapporteur.query.reading.Snapshot;
import org.rapporteur.query.reading.Snapshots;
import org.rapporteur.web.problem.Problem;
import org.springframework.stereotype.Component;

/** Finds a part of the network and draws it, all at one position. */
@Component
record Networks(
        Snapshots snapshots,
        ForumsView forums,
        MeetingsView meetings,
        InstrumentsView instruments,
        Instruments asTheyStand) {

    /** So many times as many documents are read at most as may be drawn: not all of a year fall into the days asked for. */
    private static final int MANY = 4;

    /** @throws Problem 422 if there is more than shall be drawn */
    Answer<Network> of(NetworkAsked network, Asked asked) {
        return snapshots.answer(asked.question(), List.of(forums, meetings, instruments), snapshot -> {
            network.refuse(snapshot.entries(instruments, network.instruments()).size() / MANY);
            var part = new Part(network, snapshot, new Draw(new Drawing()));
            part.instruments();
            part.meetings();
            part.forums();
            var drawing = part.draw.drawing();
            var notes = snapshot.notes(drawing.entries());
            return snapshot.answer(drawing.network(snapshot)).with(notes);
        });
    }

    /** The part that is asked for, while it is drawn. */
    private final class Part {

        private final NetworkAsked asked;
        private final Snapshot snapshot;
        private final Draw draw;

        Part(NetworkAsked asked, Snapshot snapshot, Draw draw) {
            this.asked = asked;
            this.snapshot = snapshot;
            this.draw = draw;
        }

        void instruments() {
            snapshot.documents(instruments, asked.instruments()).forEach(record -> {
                var instrument = asTheyStand.on(record, snapshot);
                var acts = instrument.acts().stream();
                if (asked.holds(null) || acts.anyMatch(act -> asked.holds(act.on())))
                    draw.instrument(instrument, record);
            });
            asked.refuse(draw.drawing().size());
        }

        void meetings() {
            var leading = draw.drawing().targets(NodeKind.MEETING.prefix());
            var found = new TreeMap<MeetingId, MeetingDocument>();
            if (asked.hasMeetings()) {
                asked.refuse(snapshot.entries(meetings, asked.meetings()).size() / MANY);
                snapshot.documents(meetings, asked.meetings()).forEach(one -> found.put(one.id(), one));
            }
            snapshot.documents(meetings, Filters.NONE.among("meeting", leading))
                    .forEach(one -> found.put(one.id(), one));
            found.values().stream()
                    .map(one -> one.at(snapshot.asOf()))
                    .filter(one -> leading.contains(one.id().value())
                            || asked.holds(one.facts().begins()))
                    .forEach(draw::meeting);
            asked.refuse(draw.drawing().size());
        }

        void forums() {
            var leading = draw.drawing().targets(NodeKind.FORUM.prefix());
            var found = new TreeMap<ForumId, ForumDocument>();
            Stream.of(asked.forums(), Filters.NONE.among("forum", leading))
                    .flatMap(filters -> snapshot.documents(forums, filters).stream())
                    .forEach(one -> found.put(one.id(), one));
            found.values().stream().map(one -> one.at(snapshot.asOf())).forEach(one -> {
                draw.forum(one);
                draw.participants(one, asked.isWhole());
            });
            asked.refuse(draw.drawing().size());
        }
    }
}
