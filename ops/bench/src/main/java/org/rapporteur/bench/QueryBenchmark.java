package org.rapporteur.bench;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.rapporteur.language.identity.Kind;
import org.rapporteur.query.QueryService;
import org.springframework.context.ConfigurableApplicationContext;

/** One document over HTTP, read from the database each time, against as many bytes that never change. */
final class QueryBenchmark implements Benchmark {

    private static final int CONNECTIONS = 8;
    private static final int COMMITS = 600;
    private static final String DOCUMENT = "/v1/forums/bench-7";
    private static final double GOAL = 0.5;

    @Override
    public List<Row> run(Server server, Scale scale) throws Exception {
        try (Fresh fresh = Fresh.on(server).filled(Sample::mixed, COMMITS);
                ConfigurableApplicationContext service = start(fresh.uri())) {
            int port = Integer.parseInt(service.getEnvironment().getRequiredProperty("local.server.port"));
            byte[] body = document(port);
            service.getBean(ConstantEndpoint.class).answer(body);
            var found = Rounds.warm(scale)
                    .trial("document", () -> rate(port, DOCUMENT, body.length, scale))
                    .trial("constant", () -> rate(port, ConstantEndpoint.PATH, body.length, scale))
                    .run();
            Series none = new Series(List.of());
            Series documents = found.getOrDefault("document", none);
            String name = "query endpoint, one document of %s bytes, %s connections / a constant of the same size"
                    .formatted(body.length, CONNECTIONS);
            return List.of(Row.of(name, documents, "requests/s")
                    .against(documents, found.getOrDefault("constant", none))
                    .ratioAtLeast(GOAL));
        }
    }

    /** No token is shown and none is looked at, so there need be no sign-in behind the address. */
    private static ConfigurableApplicationContext start(String uri) {
        return QueryService.application(Clock.systemUTC())
                .sources(ConstantEndpoint.class)
                .registerShutdownHook(false)
                .logStartupInfo(false)
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        // The server's own default ends a connection after a hundred requests.
                        "--server.tomcat.max-keep-alive-requests=-1",
                        "--logging.level.root=error",
                        "--logging.level.org.axonframework=error",
                        "--rapporteur.mongodb-uri=" + uri,
                        "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=http://127.0.0.1:1/jwks");
    }

    private static byte[] document(int port) {
        URI portal = URI.create("http://127.0.0.1:" + port);
        try (Http http = new Http()) {
            http.await(portal, Kind.FORUM, COMMITS - 1);
            return http.get(portal.resolve(DOCUMENT), COMMITS - 1).body().getBytes(StandardCharsets.UTF_8);
        }
    }

    private static double rate(int port, String path, int bytes, Scale scale) throws Exception {
        long start = System.nanoTime();
        Callable<Long> client = () -> {
            long done = 0;
            byte[] request = Connection.request("GET", path, Map.of("Accept", "application/json"), "");
            try (Connection connection = new Connection(port)) {
                for (; System.nanoTime() - start < scale.trial().toNanos(); done++)
                    if (connection.ask(request).body().length != bytes)
                        throw new IllegalStateException("Another body than expected.");
            }
            return done;
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            List<Future<Long>> clients = new ArrayList<>();
            for (int n = 0; n < CONNECTIONS; n++) clients.add(threads.submit(client));
            long done = 0;
            for (Future<Long> one : clients) done += one.get();
            return Writers.perSecond(done, start);
        }
    }
}
