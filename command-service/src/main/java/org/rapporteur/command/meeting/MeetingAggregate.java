package org.rapporteur.command.meeting;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.rapporteur.command.act.Act;
import org.rapporteur.command.recording.SubjectAggregate;
import org.rapporteur.language.meeting.MeetingEvent;

/** Axon's view of a meeting. */
public final class MeetingAggregate extends SubjectAggregate<Meeting, MeetingEvent> {

    MeetingAggregate() {
        super(Meeting.UNRECORDED);
    }

    @CommandHandler(commandName = "meeting")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Act<?, ?> act, MetaData metaData) {
        record(act, metaData);
    }
}
