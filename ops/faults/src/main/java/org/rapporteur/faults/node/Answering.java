package org.rapporteur.faults.node;

import java.time.Duration;
import java.util.List;
import org.rapporteur.ledger.Commit;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.LedgerUnavailable;
import org.rapporteur.ledger.VersionConflict;

/** Answers a line, fields separated by a space; whatever goes wrong is answered {@code unknown}. */
final class Answering {

    private final Ledger ledger;
    private final Views views;
    private final ShiftedClock clock;

    Answering(Ledger ledger, Views views, ShiftedClock clock) {
        this.ledger = ledger;
        this.views = views;
        this.clock = clock;
    }

    String answer(String line) {
        String[] fields = line.split(" ");
        return fields[0] + " " + answer(fields);
    }

    private String answer(String[] fields) {
        try {
            return switch (fields[1]) {
                case "append" -> append(fields);
                case "end" -> "end " + end(fields[2]);
                case "clock" -> {
                    clock.jumpTo(Duration.ofSeconds(Long.parseLong(fields[2])));
                    yield "jumped";
                }
                case "views" -> "views " + views.await(ledger.refresh() - 1);
                default -> "unknown";
            };
        } catch (VersionConflict | IllegalArgumentException refused) {
            return "refused";
        } catch (LedgerUnavailable away) {
            return "unknown";
        } catch (RuntimeException fault) {
            System.err.println(fault);
            return "unknown";
        }
    }

    private String append(String[] fields) {
        Commit commit = ledger.append(
                Drafts.draft(fields[2], Long.parseLong(fields[3]), fields[4], Integer.parseInt(fields[5])));
        return "done " + commit.position() + " " + commit.version();
    }

    private long end(String stream) {
        List<Commit> commits = ledger.stream(stream);
        return commits.isEmpty() ? 0 : commits.getLast().nextVersion();
    }
}
