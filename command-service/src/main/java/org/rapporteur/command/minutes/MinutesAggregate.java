package org.rapporteur.command.minutes;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.rapporteur.command.act.Act;
import org.rapporteur.command.recording.SubjectAggregate;
import org.rapporteur.language.minutes.MinutesEvent;

/** Axon's view of minutes. */
public final class MinutesAggregate extends SubjectAggregate<Minutes, MinutesEvent> {

    MinutesAggregate() {
        super(Minutes.UNRECORDED);
    }

    @CommandHandler(commandName = "minutes")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Act<?, ?> act, MetaData metaData) {
        record(act, metaData);
    }
}
