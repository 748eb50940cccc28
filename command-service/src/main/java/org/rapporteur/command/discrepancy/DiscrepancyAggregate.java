package org.rapporteur.command.discrepancy;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.rapporteur.command.recording.SubjectAggregate;
import org.rapporteur.language.DiscrepancyEvent;

/** Axon's view of a discrepancy. */
public final class DiscrepancyAggregate extends SubjectAggregate<Discrepancy, DiscrepancyEvent> {

    DiscrepancyAggregate() {
        super(Discrepancy.UNRECORDED);
    }

    @CommandHandler(commandName = "discrepancy")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DiscrepancyAct act, MetaData metaData) {
        record(act, metaData);
    }

    @EventSourcingHandler
    void on(DiscrepancyEvent event, DomainEventMessage<?> message) {
        evolve(event, message);
    }
}
