package org.rapporteur.faults.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.faults.history.Finding.Kind.DIVERGED;
import static org.rapporteur.faults.history.Finding.Kind.DOUBLED;
import static org.rapporteur.faults.history.Finding.Kind.HOLE;
import static org.rapporteur.faults.history.Finding.Kind.LOST;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class HistoryCheckerTest {

    private final Story story = Story.ofThree();

    @Test
    void aHistoryThatIsRightIsExplained() {
        assertThat(story.findings()).isEmpty();
    }

    @Test
    void whatIsUnknownMayBeThereOrNot() {
        story.told("there", 6, 40, 41, new Told.Unknown());
        story.told("not", 8, 42, 43, new Told.Unknown());
        story.recorded(6, 6, "there");

        assertThat(story.findings()).isEmpty();
    }

    @Test
    void whatIsAskedAgainUnderItsKeyMayHaveTakenEffectTheFirstTime() {
        story.told("again", 6, 40, 41, new Told.Unknown());
        story.recorded(6, 6, "again");
        story.told("after", 8, 50, 51, new Told.Done(8, 8));
        story.recorded(8, 8, "after");
        story.told("again", 6, 60, 61, new Told.Done(6, 6));

        assertThat(story.findings()).isEmpty();
    }

    @Test
    void aRefusalIsExplainedByACommitOfThatVersion() {
        story.told("late", 3, 40, 41, new Told.Refused());

        assertThat(story.findings()).isEmpty();
    }

    @Test
    void aLostCommitIsFound() {
        story.ledger.removeLast();

        assertThat(story.findings()).extracting(Finding::kind).containsExactly(LOST);
    }

    @Test
    void aCommitElsewhereThanAcknowledgedIsLost() {
        story.told("k1", 2, 40, 41, new Told.Done(4, 4));

        assertThat(story.findings()).extracting(Finding::kind).containsExactly(LOST);
    }

    @Test
    void aDoubledKeyIsFound() {
        story.recorded(6, 6, "k1");

        assertThat(story.findings()).extracting(Finding::kind).contains(DOUBLED);
    }

    @Test
    void anUnknownThatIsThereTwiceIsFound() {
        story.told("twice", 6, 40, 41, new Told.Unknown());
        story.recorded(6, 6, "twice");
        story.recorded(8, 8, "twice");

        assertThat(story.findings()).extracting(Finding::kind).contains(DOUBLED);
    }

    @Test
    void whatWasRefusedAndIsThereIsFound() {
        story.told("refused", 6, 40, 41, new Told.Refused());
        story.recorded(6, 6, "refused");

        assertThat(story.findings()).extracting(Finding::kind).containsExactly(DIVERGED);
    }

    @Test
    void aRefusalWithoutReasonIsFound() {
        story.told("refused", 6, 40, 41, new Told.Refused());

        assertThat(story.findings()).extracting(Finding::kind).containsExactly(DIVERGED);
    }

    @Test
    void aRefusalForWhatWasAskedOnlyLaterIsFound() {
        story.told("refused", 6, 40, 41, new Told.Refused());
        story.told("later", 6, 50, 51, new Told.Done(6, 6));
        story.recorded(6, 6, "later");

        assertThat(story.findings()).extracting(Finding::kind).containsExactly(DIVERGED);
    }

    @Test
    void anOrderAgainstRealTimeIsFound() {
        story.told("first", 8, 40, 41, new Told.Done(8, 8));
        story.told("second", 6, 50, 51, new Told.Done(6, 6));
        story.recorded(6, 6, "second");
        story.recorded(8, 8, "first");

        assertThat(story.findings()).extracting(Finding::kind).containsExactly(DIVERGED);
    }

    @Test
    void whatOverlapsMayStandInEitherOrder() {
        story.told("first", 8, 40, 55, new Told.Done(8, 8));
        story.told("second", 6, 50, 51, new Told.Done(6, 6));
        story.recorded(6, 6, "second");
        story.recorded(8, 8, "first");

        assertThat(story.findings()).isEmpty();
    }

    @Test
    void aHoleInPositionsIsFound() {
        story.told("far", 6, 40, 41, new Told.Unknown());
        story.recorded(7, 6, "far");

        assertThat(story.findings()).extracting(Finding::kind).containsExactly(HOLE);
    }

    @Test
    void aPositionThatIsHeldTwiceIsFound() {
        story.told("near", 6, 40, 41, new Told.Unknown());
        story.recorded(5, 6, "near");

        assertThat(story.findings()).extracting(Finding::kind).containsExactly(DOUBLED);
    }

    @Test
    void aHoleInVersionsIsFound() {
        story.told("far", 7, 40, 41, new Told.Unknown());
        story.recorded(6, 7, "far");

        assertThat(story.findings()).extracting(Finding::kind).containsExactly(HOLE);
    }

    @Test
    void aVersionThatIsThereTwiceIsFound() {
        story.told("near", 5, 40, 41, new Told.Unknown());
        story.recorded(6, 5, "near");

        assertThat(story.findings()).extracting(Finding::kind).containsExactly(DOUBLED);
    }

    @Test
    void whatNobodyAskedForIsFound() {
        story.recorded(6, 6, "nobody");

        assertThat(story.findings()).extracting(Finding::kind).containsExactly(DIVERGED);
    }

    @Test
    void recordedTimeThatStepsBackIsFound() {
        story.told("early", 6, 40, 41, new Told.Unknown());
        story.ledger.add(new Entry(6, 8, Story.STREAM, 6, "early", Instant.EPOCH));

        assertThat(story.findings()).extracting(Finding::kind).containsExactly(DIVERGED);
    }
}
