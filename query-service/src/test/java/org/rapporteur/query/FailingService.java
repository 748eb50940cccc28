package org.rapporteur.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.embedded.EmbeddedDatabase;
import org.rapporteur.language.Event;
import org.rapporteur.language.codec.EventCatalogue;
import org.rapporteur.language.codec.EventCodec;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.ledger.LedgerTail;
import org.rapporteur.ledger.axon.LedgerMessageSource;
import org.rapporteur.query.kit.Letter;
import org.rapporteur.query.kit.Recorded;
import org.rapporteur.query.kit.ServedViews;
import org.rapporteur.query.kit.View;
import org.rapporteur.query.kit.ViewPositions;
import org.rapporteur.query.kit.axon.ViewKeeper;
import org.rapporteur.query.kit.axon.Workings;
import org.rapporteur.query.kit.mongo.ViewDatabase;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** The service on a database of its own, with views that fail at the positions that they are told, until they are mended. */
public final class FailingService implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final EmbeddedDatabase database = EmbeddedDatabase.inMemory();
    private final Recording recording = Recording.in(database.uri());
    private final Set<Long> failing = ConcurrentHashMap.newKeySet();
    private final HttpClient client = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;

    /** What the views fail at. */
    record Fault(Set<Long> positions) {}

    public FailingService() {
        var fault = new Fault(failing);
        context = QueryService.application(Recording.CLOCK)
                .sources(FailingViews.class)
                .properties("spring.main.allow-bean-definition-overriding=true")
                .initializers(made -> made.getBeanFactory().registerSingleton("fault", fault))
                .run("--rapporteur.mongodb-uri=" + database.uri(), "--server.port=0");
    }

    /** An event in its JSON; its position. */
    public long record(String subject, String event, String data) {
        var decoded = EventCodec.published().decode(event, revision(event), data);
        var position = recording.act(subject, List.of(), decoded).last();
        var names = context.getBeansOfType(View.class).values().stream()
                .map(View::name)
                .toList();
        assertThat(context.getBean(ViewPositions.class).await(names, position, PATIENCE))
                .isEqualTo(position);
        return position;
    }

    /** The same, at which the view of the subject fails. */
    public long recordUnapplied(String subject, String event, String data) {
        failing.add(recording.ledger().refresh());
        return record(subject, event, data);
    }

    /** What failed is mended, and tried again. */
    public void mend() {
        failing.clear();
        var letters = context.getBean(ViewDatabase.class).letters();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        letters.all().forEach(letter -> assertThat(letters.want(letter.id(), Letter.Wanted.RETRY))
                .isTrue());
        while (!letters.all().isEmpty()) assertThat(System.nanoTime()).isLessThan(deadline);
    }

    /** @param minimum the least position to which the answer shall hold, -1 for any */
    public HttpResponse<String> get(String path, long minimum) {
        var port = context.getEnvironment().getRequiredProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(PATIENCE)
                .header("Accept", path.startsWith("/v") ? "*/*" : "text/html");
        if (minimum >= 0) request.header("Min-Position", Long.toString(minimum));
        try {
            return client.send(request.GET().build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int revision(String event) {
        return new EventCatalogue()
                .types()
                .filter(type -> type.name().equals(event))
                .findFirst()
                .orElseThrow()
                .revision();
    }

    @Override
    public void close() {
        context.close();
        recording.close();
        database.close();
    }

    /** The service's views, each of which fails where it is told. */
    static class FailingViews {

        @Bean
        ViewKeeper viewKeeper(
                List<View<?, ?>> views,
                Fault fault,
                ViewDatabase database,
                ViewPositions positions,
                ServedViews served,
                Ledger ledger,
                LedgerTail tail) {
            var source = new LedgerMessageSource(ledger, tail, EventCodec.published()::decode, Recording.CLOCK);
            var leases = database.leases(UUID.randomUUID().toString(), Duration.ofSeconds(2), System::nanoTime);
            return ViewKeeper.start(
                    views.stream().map(view -> new FailingView<>(view, fault)).toList(),
                    new Workings(source, tail::head, ledger::stream, database, positions, served, leases),
                    ViewKeeper.GRACE);
        }
    }

    private record FailingView<D, E extends Event>(View<D, E> view, Fault fault) implements View<D, E> {

        @Override
        public String name() {
            return view.name();
        }

        @Override
        public int version() {
            return view.version();
        }

        @Override
        public Class<E> events() {
            return view.events();
        }

        @Override
        public Class<D> document() {
            return view.document();
        }

        @Override
        public D evolve(@Nullable D before, Recorded<E> recorded) {
            if (fault.positions().contains(recorded.position()))
                throw new IllegalStateException("This view fails here.");
            return view.evolve(before, recorded);
        }

        @Override
        public Map<String, List<String>> filters(D document) {
            return view.filters(document);
        }
    }
}
