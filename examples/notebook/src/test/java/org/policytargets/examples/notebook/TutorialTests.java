package org.policytargets.examples.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policytargets.testing.ApprovedText;

/** The tutorial as a person types it into JShell. */
final class TutorialTests {
    @Test
    void fifteen_steps_are_numbered_in_order() throws IOException {
        List<Tutorial.Step> steps = Tutorial.steps();
        assertThat(steps).hasSize(15);
        for (int i = 0; i < steps.size(); i++) {
            assertThat(steps.get(i).title()).startsWith((i + 1) + ". ");
        }
    }

    @Test
    void each_step_prints_what_a_person_has_read() throws IOException {
        StringBuilder printed = new StringBuilder();
        try (Shell shell = new Shell(Tutorial.startup())) {
            for (Tutorial.Step step : Tutorial.steps()) {
                printed.append("// ").append(step.title()).append("\n> ").append(step.code());
                printed.append('\n').append(shell.run(step.code())).append('\n');
            }
        }
        ApprovedText.assertSame(Tutorial.FOLDER.resolve("tutorial.txt"), printed.toString());
    }

    @Test
    void what_a_shell_refuses_or_throws_fails_the_tutorial() throws IOException {
        try (Shell shell = new Shell(Tutorial.startup())) {
            assertThatThrownBy(() -> shell.run("goal(1)")).hasMessageContaining("REJECTED");
            assertThatThrownBy(() -> shell.run("goal(\"你好\")")).isInstanceOf(AssertionError.class);
            assertThatThrownBy(() -> shell.run("goal(")).hasMessage("must be complete, but was: goal(");
        }
    }

    @Test
    void jupyter_has_the_same_steps() throws IOException {
        ApprovedText.assertSame(Tutorial.FOLDER.resolve("tutorial.ipynb"), TutorialNotebook.text());
    }
}
