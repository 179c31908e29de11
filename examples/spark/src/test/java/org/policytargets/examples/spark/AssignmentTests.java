package org.policytargets.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.spark.SparkConf;
import org.apache.spark.serializer.JavaSerializer;
import org.apache.spark.serializer.KryoSerializer;
import org.apache.spark.serializer.Serializer;
import org.junit.jupiter.api.Test;
import org.policytargets.assess.Assessment;
import org.policytargets.assess.Assessor;
import org.policytargets.goal.Goal;
import org.policytargets.report.Actuals;
import scala.reflect.ClassTag$;

/** On one machine nothing is sent: whether it arrives is tried here. */
class AssignmentTests {
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 1);

    private final Trial trial = Trial.ofEveryKind(5, 40, 1);

    private static Assignment sent(Serializer serializer, Assignment assignment) {
        var instance = serializer.newInstance();
        return instance.deserialize(
                instance.serialize(assignment, ClassTag$.MODULE$.apply(Assignment.class)),
                ClassTag$.MODULE$.apply(Assignment.class));
    }

    private void assertArrives(Serializer serializer) {
        Assignment assignment =
                Assignment.of(trial.plan(), AS_OF).in(Locale.CHINESE).withSentences();
        // Also one that has been at work already.
        assignment.bench();
        Bench bench = sent(serializer, assignment).bench();
        assertThat(bench.plan()).isEqualTo(trial.plan());
        assertThat(bench.language()).isEqualTo(Locale.CHINESE);
        assertThat(bench.tellsSentences()).isTrue();
        Goal goal = trial.plan().goals().get(0);
        Assessment wanted = Assessor.standard().assess(goal, Actuals.of(), AS_OF);
        Assessment found = bench.assess(
                goal.id().value(), List.<org.policytargets.bulk.Row>of().iterator());
        assertThat(found.sentence(Locale.CHINESE)).isEqualTo(wanted.sentence(Locale.CHINESE));
    }

    @Test
    void an_assignment_arrives_by_java_serialization() {
        assertArrives(new JavaSerializer(new SparkConf()));
    }

    @Test
    void an_assignment_arrives_by_kryo() {
        assertArrives(new KryoSerializer(new SparkConf()));
    }
}
