package org.rapporteur.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.house.DependenciesTest.check;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a package and a class say about themselves. */
class NamesTest {

    @Test
    void everyPackageSaysWhereNullMayBe() {
        var packages =
                House.CLASSES.stream().map(JavaClass::getPackage).distinct().toList();

        assertThat(packages).hasSizeGreaterThan(15);
        assertThat(packages.stream()
                        .filter(one -> !one.isAnnotatedWith(NullMarked.class))
                        .map(JavaPackage::getName)
                        .collect(Collectors.toSet()))
                .isEmpty();
    }

    @Test
    void noClassIsNamedForBeingHandy() {
        check(noClasses()
                .should()
                .haveNameMatching(".*[.$](\\w*(Utils?|Helper|Manager|Impl)|\\w*Base([A-Z]\\w*)?|Abstract\\w*)"));
    }

    private static final Set<House> BELOW_THE_SERVICES =
            Set.of(House.LANGUAGE, House.EFFECT, House.LEDGER, House.WEB, House.EMBEDDED);

    /** An act is named for its URL, which begins with its kind; so kinds may have acts of one name. */
    @ParameterizedTest
    @EnumSource(names = {"COMMAND", "QUERY"})
    void one_name_is_one_class_in_all_that_a_reader_of_a_service_meets(House service) {
        var byName = House.CLASSES.stream()
                .filter(type ->
                        service.holds(type) || BELOW_THE_SERVICES.stream().anyMatch(part -> part.holds(type)))
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .filter(type -> !type.isAssignableTo("org.rapporteur.command.act.Act") || type.isInterface())
                .collect(Collectors.groupingBy(JavaClass::getSimpleName, TreeMap::new, Collectors.toList()));

        assertThat(byName).hasSizeGreaterThan(300);
        assertThat(byName.values().stream().filter(types -> types.size() > 1)).isEmpty();
    }
}
