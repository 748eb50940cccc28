package org.rapporteur.command.discrepancy;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.rapporteur.command.act.Act;
import org.rapporteur.command.recording.SubjectAggregate;
import org.rapporteur.language.discrepancy.DiscrepancyEvent;

/** Axon's view of a discrepancy. */
public final class DiscrepancyAggregate extends SubjectAggregate<Discrepancy, DiscrepancyEvent> {

    DiscrepancyAggregate() {
        super(Discrepancy.UNRECORDED);
    }

    @CommandHandler(commandName = "discrepancy")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Act<?, ?> act, MetaData metaData) {
        record(act, metaData);
    }
}
