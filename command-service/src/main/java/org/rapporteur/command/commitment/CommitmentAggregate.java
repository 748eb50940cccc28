package org.rapporteur.command.commitment;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.rapporteur.command.act.Act;
import org.rapporteur.command.recording.SubjectAggregate;
import org.rapporteur.language.commitment.CommitmentEvent;

/** Axon's view of a commitment. */
public final class CommitmentAggregate extends SubjectAggregate<Commitment, CommitmentEvent> {

    CommitmentAggregate() {
        super(Commitment.UNRECORDED);
    }

    @CommandHandler(commandName = "commitment")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Act<?, ?> act, MetaData metaData) {
        record(act, metaData);
    }
}
