package org.rapporteur.command.source;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.rapporteur.command.act.Act;
import org.rapporteur.command.recording.SubjectAggregate;
import org.rapporteur.language.source.SourceEvent;

/** Axon's view of a source. */
public final class SourceAggregate extends SubjectAggregate<Source, SourceEvent> {

    SourceAggregate() {
        super(Source.UNRECORDED);
    }

    @CommandHandler(commandName = "source")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Act<?, ?> act, MetaData metaData) {
        record(act, metaData);
    }
}
