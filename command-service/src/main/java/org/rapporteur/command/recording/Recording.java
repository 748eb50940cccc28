package org.rapporteur.command.recording;

import static java.util.stream.Collectors.toCollection;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.command.act.ActReader;
import org.rapporteur.command.act.CorrectRecord;
import org.rapporteur.command.act.Mentions;
import org.rapporteur.language.identity.SubjectId;
import org.rapporteur.language.record.Recorder;
import org.rapporteur.language.record.Refusal;
import org.rapporteur.ledger.Commit;
import org.rapporteur.ledger.CommitAct;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.LedgerUnavailable;

/** Brings an act before its subject and answers with what is on record then. */
public final class Recording {

    /** So often an act that rests on any state is decided again when others were faster. */
    private static final int MOST_DECISIONS = 20;

    private final Ledger ledger;
    private final CommandBus commands;
    private final ActReader reader;
    private final Clock clock;
    private final UnderWay underWay = new UnderWay();

    public Recording(Ledger ledger, AxonCommandSide axon, ActReader reader, Clock clock) {
        this.ledger = ledger;
        this.commands = axon.commands();
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * Records the act, or finds it recorded under the same key and with the same body before.
     *
     * @throws Refusal if a rule stands against it
     * @throws Unmet if it does not rest on the present version
     * @throws KeyReused if the key stands for another request
     * @throws LedgerUnavailable if the database is away, or others kept being faster
     */
    public Receipt record(RecordingRequest request) {
        var submission = submission(request);
        if (request.idempotencyKey() == null) return new Receipt(decided(request, submission), false);
        return underWay.oneByOne(submission.key(), () -> once(request, submission));
    }

    /** Whatever stands in the way is said only if nobody recorded the same meanwhile, on this node or another. */
    private Receipt once(RecordingRequest request, Submission submission) {
        var earlier = earlier(request, submission);
        if (earlier.isPresent()) return earlier.get();
        try {
            return new Receipt(decided(request, submission), false);
        } catch (RuntimeException refused) {
            return earlier(request, submission).orElseThrow(() -> refused);
        }
    }

    private Optional<Receipt> earlier(RecordingRequest request, Submission submission) {
        return ledger.byKey(submission.key())
                .or(() -> Keys.formerly(request).flatMap(ledger::byKey).filter(commit -> commit.act()
                        .actor()
                        .equals(request.caller().actor())))
                .map(commit -> new Receipt(same(commit, request, submission), true));
    }

    private Commit decided(RecordingRequest request, Submission submission) {
        decide(request, submission);
        return ledger.byKey(submission.key())
                .map(commit -> same(commit, request, submission))
                .orElseThrow(() -> new IllegalStateException(
                        "An act without events: " + request.act().type()));
    }

    private void decide(RecordingRequest request, Submission submission) {
        for (var decision = 1; ; decision++) {
            try {
                dispatch(request, submission);
                return;
            } catch (ConcurrencyException faster) {
                if (decision == MOST_DECISIONS)
                    throw new LedgerUnavailable(
                            "Other clients keep recording acts of this subject; nothing was written. Try again.",
                            faster);
            }
        }
    }

    private void dispatch(RecordingRequest request, Submission submission) {
        var act = request.act().act();
        var metaData = MetaData.with(AxonCommandSide.SUBJECT, act.subject().value())
                .and(SubjectAggregate.SUBMISSION, submission);
        var answer = new FutureCallback<Object, Object>();
        commands.dispatch(
                new GenericCommandMessage<>(new GenericMessage<>(act, metaData), SubjectAggregate.RECORD), answer);
        var result = answer.getResult();
        if (result.isExceptional()) throw unchecked(result.exceptionResult());
    }

    private static RuntimeException unchecked(Throwable cause) {
        return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    }

    private Submission submission(RecordingRequest request) {
        var grounds = request.act().grounds();
        var caller = request.caller();
        var recorder = new Recorder(caller.actor(), caller.client(), caller.roles(), clock.instant(), grounds);
        return new Submission(
                recorder,
                request.precondition(),
                Keys.of(request),
                Provenance.of(request, corrects(request)),
                unknown(request),
                reader);
    }

    /** The position of the first commit that it corrects, if it is on record. */
    private @Nullable Long corrects(RecordingRequest request) {
        if (!(request.act().act() instanceof CorrectRecord correction)) return null;
        var first = correction.corrections().getFirst();
        if (first.commit() != null) return first.commit();
        return ledger.stream(correction.subject().value()).stream()
                .filter(commit -> Objects.equals(commit.version(), first.version()))
                .map(Commit::position)
                .findFirst()
                .orElse(null);
    }

    private TreeSet<SubjectId> unknown(RecordingRequest request) {
        var act = request.act();
        return Mentions.in(act.act(), act.grounds()).stream()
                .filter(id -> !id.equals(act.act().subject()))
                .filter(id -> !ledger.holds(id.value()))
                .collect(toCollection(TreeSet::new));
    }

    private static Commit same(Commit recorded, RecordingRequest request, Submission submission) {
        var subject = request.act().act().subject().value();
        CommitAct asked = submission.provenance();
        if (recorded.stream().equals(subject)
                && recorded.act().name().equals(asked.name())
                && recorded.act().sha256().equals(asked.sha256())) return recorded;
        throw new KeyReused();
    }
}
