package org.rapporteur.launcher;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.rapporteur.web.start.CannotStart;

/** The three ports on this machine, 0 for any that is free. */
public record Ports(int portal, int command, int signIn) {

    /** As the design has them. */
    public static final Ports USUAL = new Ports(8080, 8081, 8082);

    /** Below the ports that systems hand out to outgoing connections, or one might be taken before it is used. */
    private static final int LOWEST_CHOICE = 20_000;

    private static final int CHOICE = 7_000;

    /** The same ports, each 0 replaced, so that every part can be told the others' addresses before any of them runs. */
    public Ports chosen() {
        return new Ports(
                chosen(portal, "portal", "--portal-port"),
                chosen(command, "command service", "--command-port"),
                chosen(signIn, "sign-in", "--sign-in-port"));
    }

    public URI portalUri() {
        return uri(portal);
    }

    public URI commandUri() {
        return uri(command);
    }

    public URI signInUri() {
        return uri(signIn);
    }

    private static URI uri(int port) {
        return URI.create("http://localhost:" + port);
    }

    private static int chosen(int port, String part, String option) {
        if (port == 0) return anyFree();
        if (isFree(port)) return port;
        throw taken(port, part, option);
    }

    static CannotStart taken(int port, String part, String option) {
        return new CannotStart(
                "Port %s, which the %s needs, is used by another program: stop that program, or choose another port with %s."
                        .formatted(port, part, option));
    }

    private static int anyFree() {
        var start = ThreadLocalRandom.current().nextInt(CHOICE);
        return IntStream.range(0, CHOICE)
                .map(step -> LOWEST_CHOICE + (start + step) % CHOICE)
                .filter(Ports::isFree)
                .findFirst()
                .orElseThrow(() -> new CannotStart("No port is free on this machine: stop other programs."));
    }

    private static boolean isFree(int port) {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress("127.0.0.1", port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
