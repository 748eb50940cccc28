package org.rapporteur.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.house.DependenciesTest.check;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A program is handed its clock where it is started; nothing else asks the machine what time it is. */
class ClocksTest {

    /** What starts a service, and the clients, whose tokens run out by the machine's clock. */
    private static final Set<String> MAY_ASK =
            Set.of("CommandService", "QueryService", "StartCommand", "CommandClient", "OperatorClient");

    private static final DescribedPredicate<JavaClass> ASKS =
            DescribedPredicate.describe("may ask the machine", type -> MAY_ASK.contains(type.getSimpleName()));

    private static final DescribedPredicate<JavaMethodCall> THE_TIME =
            DescribedPredicate.describe("the machine's time", call -> isTime(call.getTarget()));

    private static boolean isTime(AccessTarget.MethodCallTarget target) {
        var owner = target.getOwner();
        return switch (target.getName()) {
            case "now" -> owner.getPackageName().equals("java.time");
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            default ->
                target.getName().startsWith("system")
                        && (owner.isEquivalentTo(Clock.class) || owner.isEquivalentTo(InstantSource.class));
        };
    }

    @Test
    void nothing_but_what_starts_a_program_asks_the_machine_for_the_time() {
        check(noClasses()
                .that(not(ASKS).and(not(resideInAnyPackage(House.BENCH.packages(), House.FAULTS.packages()))))
                .should()
                .callMethodWhere(THE_TIME));
    }

    @Test
    void there_are_programs_that_ask() {
        assertThat(House.CLASSES.stream().filter(ASKS).map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrderElementsOf(MAY_ASK);
    }
}
