package org.rapporteur.faults.load;

import java.util.Random;

/** Which streams a client appends to: its own, and some that it shares with all others of its round. */
record Streams(String client) {

    private static final String[] KINDS = {"commitment", "meeting", "source", "forum"};
    private static final int SHARED = 4;
    private static final int REQUESTS_A_STREAM = 25;

    /** One in four requests goes where others write too, and a stream of its own ends before it gets long. */
    String next(int request, Random random) {
        if (random.nextInt(4) == 0) {
            int shared = random.nextInt(SHARED);
            return KINDS[shared] + ":" + round() + "-all-" + request / REQUESTS_A_STREAM;
        }
        int own = request / REQUESTS_A_STREAM;
        return KINDS[own % KINDS.length] + ":" + client + "-" + own;
    }

    private String round() {
        return client.substring(0, client.indexOf('-'));
    }
}
