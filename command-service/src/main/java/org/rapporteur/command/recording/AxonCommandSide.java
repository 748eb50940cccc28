package org.rapporteur.command.recording;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.modelling.command.MetaDataCommandTargetResolver;
import org.rapporteur.language.codec.EventCodec;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.axon.LedgerEventStorageEngine;
import org.rapporteur.ledger.axon.StoredPayload;

/** Axon's command side over the ledger: a command bus in this process and one event-sourced aggregate for all streams. */
public final class AxonCommandSide implements AutoCloseable {

    static final String SUBJECT = "subject";

    private final Configuration axon;

    public AxonCommandSide(Ledger ledger, EventCodec codec) {
        axon = DefaultConfigurer.defaultConfiguration(false)
                .configureEmbeddedEventStore(configuration -> engine(ledger, codec))
                .configureAggregate(adapted())
                .start();
    }

    CommandBus commands() {
        return axon.commandBus();
    }

    @Override
    public void close() {
        axon.shutdown();
    }

    /** Without a target named in the metadata Axon would silently make a new aggregate each time. */
    private static AggregateConfigurer<SubjectAggregate> adapted() {
        return AggregateConfigurer.defaultConfiguration(SubjectAggregate.class)
                .configureCommandTargetResolver(axon -> new MetaDataCommandTargetResolver(SUBJECT));
    }

    private static LedgerEventStorageEngine engine(Ledger ledger, EventCodec codec) {
        return new LedgerEventStorageEngine(
                ledger,
                event -> {
                    var encoded = codec.encode(event);
                    return new StoredPayload(
                            encoded.type().name(), encoded.type().revision(), encoded.data());
                },
                codec::decode);
    }
}
