package org.rapporteur.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.language.Event;
import org.rapporteur.language.codec.EventCatalogue;
import org.rapporteur.language.identity.Kind;
import org.rapporteur.language.record.RecordCorrected;

/** Dependencies go one way. */
class DependenciesTest {

    private static final Set<House> SERVICES_AND_DATABASE =
            Set.of(House.LANGUAGE, House.EFFECT, House.LEDGER, House.WEB, House.COMMAND, House.QUERY, House.EMBEDDED);

    private static final Map<House, Set<House>> MAY_USE = Map.ofEntries(
            entry(House.LANGUAGE, Set.of()),
            entry(House.EFFECT, Set.of(House.LANGUAGE)),
            entry(House.LEDGER, Set.of()),
            entry(House.EMBEDDED, Set.of()),
            entry(House.WEB, Set.of(House.LANGUAGE)),
            entry(House.COMMAND, Set.of(House.LANGUAGE, House.EFFECT, House.LEDGER, House.WEB)),
            entry(House.QUERY, Set.of(House.LANGUAGE, House.EFFECT, House.LEDGER, House.WEB)),
            entry(House.TOOL, Set.of(House.LANGUAGE)),
            entry(House.LAUNCHER, EnumSet.complementOf(EnumSet.of(House.BENCH, House.FAULTS))),
            entry(House.FAULTS, SERVICES_AND_DATABASE),
            entry(House.BENCH, EnumSet.complementOf(EnumSet.of(House.FAULTS))));

    @ParameterizedTest
    @EnumSource
    void everyPartWasLookedAt(House part) {
        assertThat(House.CLASSES.stream().filter(part::holds)).hasSizeGreaterThan(5);
    }

    @Test
    void nothingIsOutsideTheHouse() {
        assertThat(House.CLASSES)
                .allMatch(type -> EnumSet.allOf(House.class).stream().anyMatch(part -> part.holds(type)));
    }

    @ParameterizedTest
    @EnumSource
    void aPartUsesOnlyThoseBelowIt(House part) {
        var allowed = EnumSet.of(part);
        allowed.addAll(MAY_USE.getOrDefault(part, Set.of()));
        var others = House.packagesBut(allowed);
        check(noClasses()
                .that()
                .resideInAPackage(part.packages())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others));
    }

    @Test
    void theLanguageKnowsNoFrameworkButTheAnnotationsOfItsJsonLibrary() {
        check(classes()
                .that()
                .resideInAPackage("org.rapporteur.language..")
                .and()
                .resideOutsideOfPackage("org.rapporteur.language.codec..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "org.rapporteur.language..", "com.fasterxml.jackson.annotation..", "org.jspecify.."));
    }

    @Test
    void theCodecOfTheLanguageKnowsTheJsonLibraryAndNothingElse() {
        check(classes()
                .that()
                .resideInAPackage("org.rapporteur.language.codec..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.rapporteur.language..",
                        "com.fasterxml.jackson.annotation..",
                        "tools.jackson..",
                        "org.erdtman.jcs..",
                        "org.jspecify.."));
    }

    @Test
    void only_the_streams_own_sealed_interfaces_and_the_correction_of_any_stream_extend_event() {
        var streams = Arrays.stream(Kind.values()).map(EventCatalogue::eventsOf);
        assertThat(House.CLASSES.get(Event.class).getAllSubclasses().stream()
                        .filter(type -> type.getRawInterfaces().contains(House.CLASSES.get(Event.class)))
                        .map(JavaClass::getName))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(streams, Stream.of(RecordCorrected.class))
                        .map(Class::getName)
                        .toList());
        assertThat(Arrays.stream(Kind.values()).map(EventCatalogue::eventsOf)).allMatch(Class::isSealed);
    }

    @Test
    void the_transparency_log_knows_the_jdk_and_only_its_store_the_driver() {
        check(classes()
                .that()
                .resideInAPackage("org.rapporteur.tlog..")
                .and()
                .resideOutsideOfPackage("org.rapporteur.tlog.mongo..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.rapporteur.tlog..", "org.jspecify.."));
    }

    @Test
    void the_tool_needs_nothing_but_the_language_and_the_json_library() {
        check(classes()
                .that()
                .resideInAPackage(House.TOOL.packages())
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.rapporteur.tool..",
                        "org.rapporteur.language..",
                        "tools.jackson..",
                        "org.jspecify.."));
    }

    @Test
    void noPackagesDependOnEachOtherInACircle() {
        check(slices().matching("org.rapporteur.(**)").should().beFreeOfCycles());
    }

    static void check(ArchRule rule) {
        rule.allowEmptyShould(false).check(House.CLASSES);
    }
}
