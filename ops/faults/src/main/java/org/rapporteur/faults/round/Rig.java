package org.rapporteur.faults.round;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.rapporteur.faults.load.History;
import org.rapporteur.faults.load.Load;
import org.rapporteur.faults.process.NodeProcess;
import org.rapporteur.faults.process.ServerProcess;
import org.rapporteur.faults.wire.Proxy;

/** A database process on a folder of its own, nodes of the application that use it, and the history of both. */
final class Rig implements AutoCloseable {

    static final int CLIENTS = 8;

    private final Path work;
    private final Path folder;
    private final List<NodeProcess> nodes = new CopyOnWriteArrayList<>();
    final History history;
    private ServerProcess server;
    final Proxy proxy;

    Rig(Path work, int nodes) {
        this(work, nodes, 0);
    }

    Rig(Path work, int nodes, long blocks) {
        try {
            this.work = Files.createTempDirectory(work, "rig");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.folder = this.work.resolve("data");
        this.history = new History(this.work);
        this.server = ServerProcess.start(folder, blocks);
        this.proxy = Proxy.to(server.uri());
        for (int node = 0; node < nodes; node++) this.nodes.add(startedNode());
    }

    ServerProcess server() {
        return server;
    }

    Path folder() {
        return folder;
    }

    NodeProcess node(int number) {
        return nodes.get(number);
    }

    Load load(String round, long seed) {
        return Load.start(
                round,
                CLIENTS,
                history,
                seed,
                client -> question -> node(client % nodes.size()).ask(question));
    }

    void killNode(int number) {
        nodes.get(number).kill();
    }

    void startNode(int number) {
        nodes.set(number, startedNode());
    }

    void killServer() {
        server.kill();
    }

    /** In order. */
    void stopServer() {
        server.stop();
    }

    void startServer() {
        server = ServerProcess.start(folder);
    }

    private NodeProcess startedNode() {
        return NodeProcess.start(work, proxy.uri(), server.uri(), 0);
    }

    @Override
    public void close() {
        nodes.forEach(NodeProcess::close);
        proxy.close();
        server.close();
        history.close();
    }
}
