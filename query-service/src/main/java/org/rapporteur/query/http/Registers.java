package org.rapporteur.query.http;

import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.query.kit.Generation;
import org.rapporteur.query.kit.Letter;
import org.rapporteur.query.kit.Parked;
import org.rapporteur.query.kit.ServedViews;
import org.rapporteur.query.kit.View;
import org.rapporteur.query.kit.mongo.ViewDatabase;
import org.rapporteur.query.time.Today;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Opens the register of a view, to look into, or to answer from. */
@Component
public final class Registers {

    private final ViewDatabase database;
    private final Ledger ledger;
    private final ServedViews served;
    private final Horizon horizon;
    private final ObjectProvider<Marginalia> marginalia;
    private final Today today;

    Registers(
            ViewDatabase database,
            Ledger ledger,
            ServedViews served,
            Horizon horizon,
            ObjectProvider<Marginalia> marginalia,
            Today today) {
        this.marginalia = marginalia;
        this.today = today;
        this.database = database;
        this.ledger = ledger;
        this.served = served;
        this.horizon = horizon;
    }

    public <D> Register<D> of(View<D, ?> view) {
        return new Register<>(
                view.name(),
                new ServedDocuments<>(
                        () -> served(view), generation -> database.documents(view, generation, ledger::stream)),
                subject -> parked(view, subject));
    }

    /**
     * What is answered with the documents of a view.
     *
     * @param also further views from which the answers are composed, at one position with it
     */
    public <D> Answers<D> answers(View<D, ?> view, View<?, ?>... also) {
        var together =
                Stream.concat(Stream.of(view), Stream.of(also)).map(View::name).toList();
        var register = of(view);
        return new Answers<>(
                register,
                together,
                horizon,
                new Margin(view.name(), marginalia::getObject, today, horizon),
                new DocumentPages<>(view, register));
    }

    private Generation served(View<?, ?> view) {
        return served.of(view.name()).served();
    }

    private Optional<Parked> parked(View<?, ?> view, String subject) {
        return database.letters().of(served(view)).stream()
                .filter(letter -> letter.isParked() && letter.subject().equals(subject))
                .map(Letter::parked)
                .findFirst();
    }
}
