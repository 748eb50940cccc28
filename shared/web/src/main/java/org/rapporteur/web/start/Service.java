package org.rapporteur.web.start;

import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;

/** A service as it is started, alone or in one JVM with others: its settings are in a file of its own name. */
public final class Service {

    private Service() {}

    /**
     * The application whose settings are in {@code {name}.properties}.
     *
     * @param clock the only clock in it; its zone is never asked for, since a day is one in Coordinated Universal Time
     */
    public static SpringApplicationBuilder named(String name, Class<?> application, Clock clock) {
        // Axon asks its makers for updates over the network unless it is told not to.
        System.setProperty("axoniq.update-checker.disabled", "true");
        return new SpringApplicationBuilder(application)
                .bannerMode(Banner.Mode.OFF)
                .initializers(context -> context.getBeanFactory().registerSingleton("clock", clock))
                .properties("spring.config.name=" + name, "spring.jmx.enabled=false");
    }

    /** Runs it as a program, and says where it answers: what stands in the way is said in one sentence, and the exit status is 1. */
    public static void main(SpringApplicationBuilder application, String[] arguments) {
        try {
            var settings = application.run(arguments).getEnvironment();
            System.out.println(settings.getProperty("spring.application.name") + " answers at http://localhost:"
                    + settings.getProperty("local.server.port"));
        } catch (RuntimeException cause) {
            var sentence = sentence(cause);
            if (sentence.isEmpty()) LoggerFactory.getLogger(Service.class).error("The service cannot start.", cause);
            else System.err.println(sentence.get());
            System.exit(1);
        }
    }

    /** What stood in the way, where it is known and something can be done about it. */
    public static Optional<String> sentence(Throwable cause) {
        return Stream.<Throwable>iterate(cause, t -> t != null, Throwable::getCause)
                .flatMap(t -> switch (t) {
                    case CannotStart known -> Stream.ofNullable(known.getMessage());
                    case PortInUseException taken ->
                        Stream.of(
                                "Port " + taken.getPort()
                                        + " is in use: stop the program that uses it, or choose another port with --server.port.");
                    default -> Stream.<String>empty();
                })
                .findFirst();
    }
}
