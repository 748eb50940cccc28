package org.rapporteur.command.forum;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.rapporteur.command.act.Act;
import org.rapporteur.command.recording.SubjectAggregate;
import org.rapporteur.language.forum.ForumEvent;

/** Axon's view of a forum. */
public final class ForumAggregate extends SubjectAggregate<Forum, ForumEvent> {

    ForumAggregate() {
        super(Forum.UNRECORDED);
    }

    @CommandHandler(commandName = "forum")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Act<?, ?> act, MetaData metaData) {
        record(act, metaData);
    }
}
