package org.rapporteur.command.recording;

import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.modelling.command.MetaDataCommandTargetResolver;
import org.rapporteur.language.codec.EventCodec;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.axon.EncodedEvent;
import org.rapporteur.ledger.axon.LedgerEventStorageEngine;

/** Axon's command side over the ledger: a command bus in this process and an event-sourced aggregate a stream. */
public final class AxonCommandSide implements AutoCloseable {

    static final String SUBJECT = "subject";

    private final Configuration axon;

    public AxonCommandSide(Ledger ledger, EventCodec codec, List<StreamOfActs> streams) {
        var configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureEmbeddedEventStore(axon -> engine(ledger, codec));
        streams.forEach(stream -> configurer.configureAggregate(adapted(stream.aggregate())));
        axon = configurer.start();
    }

    CommandBus commands() {
        return axon.commandBus();
    }

    @Override
    public void close() {
        axon.shutdown();
    }

    /** Without a target named in the metadata Axon would silently make a new aggregate each time. */
    private static <A> AggregateConfigurer<A> adapted(Class<A> aggregate) {
        return AggregateConfigurer.defaultConfiguration(aggregate)
                .configureCommandTargetResolver(axon -> new MetaDataCommandTargetResolver(SUBJECT));
    }

    private static LedgerEventStorageEngine engine(Ledger ledger, EventCodec codec) {
        return new LedgerEventStorageEngine(
                ledger,
                event -> {
                    var encoded = codec.encode(event);
                    return new EncodedEvent(
                            encoded.type().name(), encoded.type().revision(), encoded.data());
                },
                codec::decode);
    }
}
