package org.rapporteur.command.instrument;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.rapporteur.command.act.Act;
import org.rapporteur.command.recording.SubjectAggregate;
import org.rapporteur.language.instrument.InstrumentEvent;

/** Axon's view of a instrument. */
public final class InstrumentAggregate extends SubjectAggregate<Instrument, InstrumentEvent> {

    InstrumentAggregate() {
        super(Instrument.UNRECORDED);
    }

    @CommandHandler(commandName = "instrument")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Act<?, ?> act, MetaData metaData) {
        record(act, metaData);
    }
}
