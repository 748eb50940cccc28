package org.rapporteur.query.network;

import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.query.forums.ForumRecord;
import org.rapporteur.query.forums.ForumsView;
import org.rapporteur.query.http.Asked;
import org.rapporteur.query.http.EntryNotes;
import org.rapporteur.query.http.Horizon;
import org.rapporteur.query.http.Reading;
import org.rapporteur.query.http.Register;
import org.rapporteur.query.http.Registers;
import org.rapporteur.query.instruments.InstrumentRecord;
import org.rapporteur.query.instruments.Instruments;
import org.rapporteur.query.instruments.InstrumentsView;
import org.rapporteur.query.kit.DocumentVersion;
import org.rapporteur.query.meetings.MeetingRecord;
import org.rapporteur.query.meetings.MeetingsView;
import org.rapporteur.query.time.AsOf;
import org.rapporteur.query.time.DayAsked;
import org.rapporteur.query.time.Today;
import org.rapporteur.web.problem.Problem;
import org.springframework.stereotype.Component;

/** Finds a part of the network and draws it, all at one position. */
@Component
final class Networks {

    /** So many times as many documents are read at most as may be drawn: not all of a year fall into the days asked for. */
    private static final int MANY = 4;

    private final Horizon horizon;
    private final Register<ForumRecord> forums;
    private final Register<MeetingRecord> meetings;
    private final Register<InstrumentRecord> instruments;
    private final Instruments asTheyStand;
    private final EntryNotes notes;
    private final Today today;

    Networks(
            Horizon horizon,
            Registers registers,
            ForumsView forums,
            MeetingsView meetings,
            InstrumentsView instruments,
            Instruments asTheyStand,
            EntryNotes notes,
            Today today) {
        this.horizon = horizon;
        this.forums = registers.of(forums);
        this.meetings = registers.of(meetings);
        this.instruments = registers.of(instruments);
        this.asTheyStand = asTheyStand;
        this.notes = notes;
        this.today = today;
    }

    /** @throws Problem 422 if there is more than shall be drawn */
    Network of(NetworkAsked network, Asked asked, DayAsked day) {
        var views = Stream.of(forums, meetings, instruments).map(Register::name);
        var position = horizon.of(notes.and(views.toList()), asked);
        network.refuse(instruments.count(position, network.instruments()) / MANY);
        var part = new Part(network, new Reading(position), today.of(day), new Draw(new Drawing()));
        part.instruments();
        part.meetings();
        part.forums();
        var drawn = part.draw.drawing().network(part.asOf.day(), part.reading);
        part.reading.lacks(notes.beside(drawn.entries(), position, part.asOf));
        horizon.lacks(part.reading.lacking(), asked);
        return drawn;
    }

    /** The part that is asked for, while it is drawn. */
    private final class Part {

        private final NetworkAsked asked;
        private final Reading reading;
        private final long position;
        private final AsOf asOf;
        private final Draw draw;

        Part(NetworkAsked asked, Reading reading, AsOf asOf, Draw draw) {
            this.asked = asked;
            this.reading = reading;
            this.position = reading.position();
            this.asOf = asOf;
            this.draw = draw;
        }

        void instruments() {
            reading.documents(instruments.all(position, asked.instruments())).forEach(record -> {
                var instrument = asTheyStand.on(asOf, record, position);
                var acts = instrument.acts().stream();
                if (asked.holds(null) || acts.anyMatch(act -> asked.holds(act.on())))
                    draw.instrument(instrument, record);
            });
            asked.refuse(draw.drawing().size());
        }

        void meetings() {
            var leading = draw.drawing().targets(NodeKind.MEETING.prefix());
            var found = new TreeMap<String, DocumentVersion<MeetingRecord>>();
            if (asked.hasMeetings()) {
                asked.refuse(meetings.count(position, asked.meetings()) / MANY);
                meetings.all(position, asked.meetings()).forEach(one -> found.put(one.subject(), one));
            }
            meetings.all(position, "meeting", leading).forEach(one -> found.put(one.subject(), one));
            reading.documents(found.values()).stream()
                    .map(one -> one.at(asOf))
                    .filter(one -> leading.contains(one.id().value())
                            || asked.holds(one.facts().begins()))
                    .forEach(draw::meeting);
            asked.refuse(draw.drawing().size());
        }

        void forums() {
            var leading = draw.drawing().targets(NodeKind.FORUM.prefix());
            var found = new TreeMap<String, DocumentVersion<ForumRecord>>();
            forums.all(position, asked.forums()).forEach(one -> found.put(one.subject(), one));
            forums.all(position, "forum", leading).forEach(one -> found.put(one.subject(), one));
            reading.documents(found.values()).stream().map(one -> one.at(asOf)).forEach(one -> {
                draw.forum(one);
                draw.participants(one, asked.isWhole());
            });
            asked.refuse(draw.drawing().size());
        }
    }
}
