package org.rapporteur.command.declaration;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.rapporteur.command.act.Act;
import org.rapporteur.command.recording.SubjectAggregate;
import org.rapporteur.language.declaration.DeclarationEvent;

/** Axon's view of a declaration. */
public final class DeclarationAggregate extends SubjectAggregate<Declaration, DeclarationEvent> {

    DeclarationAggregate() {
        super(Declaration.UNRECORDED);
    }

    @CommandHandler(commandName = "declaration")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Act<?, ?> act, MetaData metaData) {
        record(act, metaData);
    }
}
