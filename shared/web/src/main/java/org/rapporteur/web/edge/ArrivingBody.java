package org.rapporteur.web.edge;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.rapporteur.web.problem.Body;
import org.rapporteur.web.problem.Problem;
import org.springframework.http.HttpStatus;

/** A body while it arrives. No thread waits for it: the server calls when some of it is there. */
final class ArrivingBody implements ReadListener {

    static final String READ = ArrivingBody.class.getName();

    private final AsyncContext request;
    private final ServletInputStream input;
    private final Pace pace;
    private final Consumer<Problem> refusal;
    private final long begun = System.nanoTime();
    private final ByteArrayOutputStream read = new ByteArrayOutputStream();
    private final byte[] some = new byte[8192];
    private final ReentrantLock turn = new ReentrantLock();
    private volatile long received;
    private boolean ended;

    /** @param refusal answers instead of whatever would have read the body */
    ArrivingBody(AsyncContext request, ServletInputStream input, Pace pace, Consumer<Problem> refusal) {
        this.request = request;
        this.input = input;
        this.pace = pace;
        this.refusal = refusal;
    }

    Duration since() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    long received() {
        return received;
    }

    @Override
    public void onDataAvailable() throws IOException {
        turn.lock();
        try {
            while (!ended && input.isReady()) {
                var count = input.read(some);
                if (count < 0) return;
                read.write(some, 0, count);
                received += count;
                if (received > Body.LARGEST) refuse(Body.tooLarge());
            }
        } finally {
            turn.unlock();
        }
    }

    @Override
    public void onAllDataRead() {
        turn.lock();
        try {
            if (end()) {
                request.getRequest().setAttribute(READ, read.toByteArray());
                request.dispatch();
            }
        } finally {
            turn.unlock();
        }
    }

    /** What was sent is no body, or the client is gone. */
    @Override
    public void onError(Throwable cause) {
        turn.lock();
        try {
            refuse(Problem.ofStatus(HttpStatus.BAD_REQUEST));
        } finally {
            turn.unlock();
        }
    }

    void late() {
        turn.lock();
        try {
            refuse(Problem.ofStatus(HttpStatus.REQUEST_TIMEOUT));
        } finally {
            turn.unlock();
        }
    }

    private void refuse(Problem problem) {
        if (!end()) return;
        refusal.accept(problem);
        request.complete();
    }

    private boolean end() {
        if (ended) return false;
        ended = true;
        pace.ended(this);
        return true;
    }
}
