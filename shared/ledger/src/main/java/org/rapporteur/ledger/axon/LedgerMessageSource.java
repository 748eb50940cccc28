package org.rapporteur.ledger.axon;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.LedgerTail;

/**
 * All events in the order of their positions, for Axon's streaming processors. Its streams call back as soon as there is
 * more, so that a processor need not sleep between looks.
 */
public final class LedgerMessageSource implements StreamableMessageSource<TrackedEventMessage<?>> {

    private final Ledger ledger;
    private final LedgerTail tail;
    private final RecordedMessages messages;
    private final Clock clock;

    public LedgerMessageSource(Ledger ledger, LedgerTail tail, Decoder decoder, Clock clock) {
        this.ledger = ledger;
        this.tail = tail;
        this.messages = new RecordedMessages(decoder);
        this.clock = clock;
    }

    /** Opens after the token's position, also in the middle of a commit; without a token, at the beginning. */
    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new LedgerStream(ledger, tail, messages, Tokens.next(token));
    }

    @Override
    public TrackingToken createTailToken() {
        return Tokens.before(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return Tokens.before(ledger.refresh());
    }

    @Override
    public TrackingToken createTokenAt(Instant time) {
        return Tokens.at(ledger, time);
    }

    @Override
    public TrackingToken createTokenSince(Duration duration) {
        return createTokenAt(clock.instant().minus(duration));
    }
}
